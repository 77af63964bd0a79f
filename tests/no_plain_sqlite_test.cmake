# Fails when a program is linked, directly or through another library, to plain SQLite: it exports the same names as
# SQLCipher, and with it in front everything would be written unencrypted without any error.
cmake_minimum_required(VERSION 3.25)

foreach(program IN LISTS PROGRAMS)
  execute_process(COMMAND ldd ${program} OUTPUT_VARIABLE libraries RESULT_VARIABLE result)
  if(NOT result EQUAL 0 OR NOT libraries MATCHES "libsqlcipher")
    message(FATAL_ERROR "${program} is not linked to SQLCipher, or cannot be examined:\n${libraries}")
  endif()
  if(libraries MATCHES "libsqlite3")
    message(FATAL_ERROR "${program} is linked to plain SQLite:\n${libraries}")
  endif()
endforeach()
