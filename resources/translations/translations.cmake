# hongbao_translations(<target>): the target's Chinese, resources/translations/<target>_zh_CN.ts, built into it under
# :/i18n. `ninja <target>_lupdate` brings the file up to date with the sources.
include_guard()
function(hongbao_translations target)
    qt_add_translations(${target}
        TS_FILES ${PROJECT_SOURCE_DIR}/resources/translations/${target}_zh_CN.ts
        RESOURCE_PREFIX /i18n
        LUPDATE_OPTIONS -no-obsolete -locations none -source-language en -target-language zh_CN)
endfunction()
