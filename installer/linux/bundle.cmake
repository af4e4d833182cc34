# Run when the portable package is put together, after the programs: brings Qt's plugins, the Chinese of Qt's own menus
# and every library the programs and plugins load, those of X and the dispatchers of OpenGL among them (Qt links them; a
# system without Qt often lacks some). The C and C++ libraries are the system's: of Debian 12 or newer.
# Given: system_libraries, qt_plugins, qt_translations, plugins, source.
set(root "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}")
find_program(PATCHELF patchelf REQUIRED)
find_program(DPKG_QUERY dpkg-query REQUIRED)

set(modules)
foreach(plugin IN LISTS plugins)
    get_filename_component(folder ${plugin} DIRECTORY)
    file(INSTALL ${qt_plugins}/${plugin} DESTINATION "${root}/plugins/${folder}")
    list(APPEND modules "${qt_plugins}/${plugin}")
endforeach()
file(INSTALL ${qt_translations}/qtbase_zh_CN.qm DESTINATION "${root}/translations")
file(INSTALL ${source}/qt.conf DESTINATION "${root}/bin")

find_file(SECRET libsecret-1.so.0 PATHS ${system_libraries} NO_DEFAULT_PATH REQUIRED) # by the key store
set(asked_by_name ${SECRET})
foreach(late libcurl.so.4 libxlsxwriter.so.4 libzip.so.4) # by core/base/late_library
    find_file(${late} ${late} PATHS ${system_libraries} NO_DEFAULT_PATH REQUIRED)
    list(APPEND asked_by_name ${${late}})
endforeach()
set(programs "${root}/bin/hongbao" "${root}/bin/hongbao-console")
file(GLOB parts "${root}/lib/hongbao-console/parts/*.so")
file(GET_RUNTIME_DEPENDENCIES
    EXECUTABLES ${programs} MODULES ${modules} ${parts} LIBRARIES ${asked_by_name}
    PRE_EXCLUDE_REGEXES "^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|util|stdc\\+\\+|gcc_s))\\.so"
    RESOLVED_DEPENDENCIES_VAR libraries)

list(APPEND libraries ${asked_by_name})

# Each under the name it is asked for by, and beside them the licences of the Debian packages they are from.
file(MAKE_DIRECTORY "${root}/lib")
set(files ${modules} ${qt_translations}/qtbase_zh_CN.qm)
foreach(library IN LISTS libraries)
    get_filename_component(name ${library} NAME)
    file(REAL_PATH ${library} real)
    file(COPY_FILE ${real} "${root}/lib/${name}")
    get_filename_component(name ${real} NAME)
    list(APPEND files "*/${name}") # Debian knows some under /lib, where they are found under /usr/lib
endforeach()
execute_process(COMMAND ${DPKG_QUERY} -S ${files} OUTPUT_VARIABLE owners COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "[^:\n]+:[^\n]+" packages "${owners}")
list(TRANSFORM packages REPLACE ":.*" "")
list(REMOVE_DUPLICATES packages)
list(SORT packages)
set(licences "${root}/share/doc/hongbao-console/libraries")
foreach(package IN LISTS packages)
    execute_process(COMMAND ${DPKG_QUERY} -W -f "\${Package} \${Version} (source: \${source:Package} \${source:Version})\n"
        ${package} OUTPUT_VARIABLE line COMMAND_ERROR_IS_FATAL ANY)
    file(REAL_PATH /usr/share/doc/${package}/copyright paper)
    file(INSTALL ${paper} DESTINATION ${licences} RENAME ${package})
    string(APPEND list "${line}")
endforeach()
file(WRITE ${licences}/LIST "The libraries here are these packages of Debian 12, unchanged; their sources are Debian's.\n\n${list}")

# RPATH, not RUNPATH: it holds for what the libraries and plugins load, too.
execute_process(COMMAND ${PATCHELF} --force-rpath --set-rpath "$ORIGIN/../lib" ${programs} COMMAND_ERROR_IS_FATAL ANY)
