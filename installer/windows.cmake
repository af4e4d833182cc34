# Windows: an installer by NSIS. The programs and this file are all it takes: windeployqt brings Qt's libraries and
# plugins. Written by the documentation; it has not been run.
find_program(WINDEPLOYQT windeployqt6 NAMES windeployqt REQUIRED)
set(bin "\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}")
install(CODE "
    execute_process(COMMAND \"${WINDEPLOYQT}\" --release --no-opengl-sw
        \"${bin}/hongbao-console.exe\" \"${bin}/charts-${PROJECT_VERSION}.dll\" \"${bin}/network-${PROJECT_VERSION}.dll\" COMMAND_ERROR_IS_FATAL ANY)"
    COMPONENT programs)

set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Hongbao Console")
set(CPACK_PACKAGE_EXECUTABLES hongbao-console "Hongbao Console") # its entry in the start menu
set(CPACK_CREATE_DESKTOP_LINKS hongbao-console)
set(CPACK_NSIS_DISPLAY_NAME "Hongbao Console")
set(CPACK_NSIS_PACKAGE_NAME "Hongbao Console")
set(CPACK_NSIS_INSTALLED_ICON_NAME "${CMAKE_INSTALL_BINDIR}\\\\hongbao-console.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON) # for hongbao, the command line
