# Packages of the two programs: what every system installs and what CPack is told everywhere. How a system packs them is
# that system's file. `installer/package` makes the packages of Linux.
include(GNUInstallDirs)
set(CMAKE_INSTALL_DOCDIR ${CMAKE_INSTALL_DATADIR}/doc/hongbao-console) # the package's name, as Debian wants it
install(TARGETS hongbao hongbao-console RUNTIME COMPONENT programs)
get_property(parts GLOBAL PROPERTY HONGBAO_PART_TARGETS)
install(TARGETS ${parts} LIBRARY DESTINATION ${CMAKE_INSTALL_BINDIR}/${HONGBAO_PARTS} COMPONENT programs)

set(CPACK_PACKAGE_NAME hongbao-console)
set(CPACK_PACKAGE_VENDOR "Hongbao Console maintainers")
set(CPACK_PACKAGE_CONTACT "Hongbao Console maintainers <maintainers@users.noreply.r-seed-7d23714b.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "send Alipay cash red packets to lists of people")
set(CPACK_PACKAGE_DESCRIPTION
"For the marketing staff of a company that rewards people of its Alipay
mini program with cash red packets: create a campaign, pay for it, load a
list of people from a workbook or CSV file, send, and see who got what.
A packet has a number of its own that is on disk before its request
leaves, so nobody is paid twice, also after a crash. A practice world,
in which no money moves, is part of the program.
.
This package holds the window (hongbao-console) and the command line
(hongbao), which share one ledger.")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/../packages)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32)
    include(${CMAKE_CURRENT_LIST_DIR}/windows.cmake)
elseif(UNIX AND NOT APPLE)
    include(${CMAKE_CURRENT_LIST_DIR}/linux.cmake)
endif()
include(CPack)
