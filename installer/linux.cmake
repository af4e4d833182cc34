# Linux: a .deb, which leans on the system's libraries, and a portable .tar.gz, which brings its own.
set(HONGBAO_APP_ID org.hongbaoconsole.console) # as app/console/main.cpp names its window
set(linux ${CMAKE_CURRENT_LIST_DIR}/linux)

install(FILES ${linux}/${HONGBAO_APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT programs)
install(FILES ${linux}/${HONGBAO_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT programs)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/hongbao.svg RENAME hongbao-console.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT programs)
install(FILES ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT programs)

# Debian wants manual pages and the changelog packed, always to the same bytes.
find_program(GZIP gzip REQUIRED)
function(hongbao_install_packed file destination name)
    set(packed ${PROJECT_BINARY_DIR}/packed/${name}.gz)
    execute_process(COMMAND ${GZIP} -9nc ${file} OUTPUT_FILE ${packed} COMMAND_ERROR_IS_FATAL ANY)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    install(FILES ${packed} DESTINATION ${destination} COMPONENT programs)
endfunction()
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/packed)
hongbao_install_packed(${linux}/hongbao.1 ${CMAKE_INSTALL_MANDIR}/man1 hongbao.1)
hongbao_install_packed(${linux}/hongbao-console.1 ${CMAKE_INSTALL_MANDIR}/man1 hongbao-console.1)
hongbao_install_packed(${linux}/changelog ${CMAKE_INSTALL_DOCDIR} changelog)

# what only the portable package holds
file(READ ${linux}/plugins.txt plugins)
string(REGEX REPLACE "#[^\n]*" "" plugins "${plugins}")
string(REGEX MATCHALL "[^ \n]+" plugins "${plugins}")
install(CODE "
    set(system_libraries \"${QT6_INSTALL_PREFIX}/${QT6_INSTALL_LIBS}\")
    set(qt_plugins \"${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}\")
    set(qt_translations \"${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}\")
    set(plugins \"${plugins}\")
    set(source \"${linux}\")"
    COMPONENT bundle EXCLUDE_FROM_ALL)
install(SCRIPT ${linux}/bundle.cmake COMPONENT bundle EXCLUDE_FROM_ALL)

set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PROJECT_CONFIG_FILE ${linux}/cpack_options.cmake)

# No library of the programs shows these: libraries that are loaded late, plugins that Qt looks for by name, and files.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libcurl4 (>= 7.80), libxlsxwriter4, libzip4, libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk | fonts-wqy-microhei | fonts-wqy-zenhei, qt6-wayland, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
