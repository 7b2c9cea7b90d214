; The Windows installer, for one user and without administrator's rights. `python packaging/build.py windows`
; passes VERSION, BUNDLE, OUT, ICON and KIB. Compiled on Linux; never run on Windows.
Unicode true
SetCompressor /SOLID lzma
!include "MUI2.nsh"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\hamstretch"

Name "hamstretch"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\hamstretch"
InstallDirRegKey HKCU "Software\hamstretch" "InstallDir"
RequestExecutionLevel user
ManifestDPIAware true

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "hamstretch"
VIAddVersionKey "FileDescription" "hamstretch installer"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT and CC BY 4.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\hamstretch.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Section "hamstretch"
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\_internal" ; what an older version brought
  File /r "${BUNDLE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\hamstretch.lnk" "$INSTDIR\hamstretch.exe"
  WriteRegStr HKCU "Software\Classes\hamstretch.Routine" "" "Stretch routine"
  WriteRegStr HKCU "Software\Classes\hamstretch.Routine\DefaultIcon" "" "$INSTDIR\hamstretch.exe,0"
  WriteRegStr HKCU "Software\Classes\hamstretch.Routine\shell\open\command" "" '"$INSTDIR\hamstretch.exe" open "%1"'
  ; Windows looks at the last ending only: the app is one of the choices for .toml files, never their owner
  WriteRegStr HKCU "Software\Classes\.toml\OpenWithProgids" "hamstretch.Routine" ""
  WriteRegStr HKCU "Software\hamstretch" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "hamstretch"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\hamstretch.exe"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "${KIB}"
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall" ; the log and the settings are the user's and stay
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\hamstretch.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\hamstretch.lnk"
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "hamstretch"
  DeleteRegValue HKCU "Software\Classes\.toml\OpenWithProgids" "hamstretch.Routine"
  DeleteRegKey HKCU "Software\Classes\hamstretch.Routine"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\hamstretch"
SectionEnd
