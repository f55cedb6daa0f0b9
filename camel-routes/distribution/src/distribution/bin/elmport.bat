@echo off
rem Runs Elmport from where it is installed.
setlocal
set "HOME_OF_ELMPORT=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -Dfile.encoding=UTF-8 "-Djdk.serialFilter=!*" %ELMPORT_JAVA_OPTIONS% "-Delmport.home=%HOME_OF_ELMPORT%" -cp "%HOME_OF_ELMPORT%\lib\*" org.elmport.app.Elmport %*
exit /b %ERRORLEVEL%
