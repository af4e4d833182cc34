# hongbao_translations(<target>): the target's Chinese, resources/translations/<target>_zh_CN.ts, built into it under
# :/i18n; and <target>_en.ts where its English sentences count things: that file holds their plural forms only.
# `ninja <target>_lupdate` brings the files up to date with the sources.
include_guard()
function(hongbao_translations target)
    set(files ${PROJECT_SOURCE_DIR}/resources/translations/${target}_zh_CN.ts)
    if(EXISTS ${PROJECT_SOURCE_DIR}/resources/translations/${target}_en.ts)
        list(APPEND files ${PROJECT_SOURCE_DIR}/resources/translations/${target}_en.ts)
    endif()
    qt_add_translations(${target}
        TS_FILES ${files}
        RESOURCE_PREFIX /i18n
        LUPDATE_OPTIONS -no-obsolete -locations none -source-language en)
endfunction()
