# Completion of remit for PowerShell: remit completion pwsh | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName remit -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $typed = "$commandAst".PadRight($cursorPosition).Substring(0, $cursorPosition)
    $rest = $typed -replace '^\S+\s?', ''
    remit "[suggest:$($rest.Length)]" "$rest" 2>$null |
        # Options are offered once a dash is typed.
        Where-Object { $_ -notlike '-*' -or $wordToComplete -like '-*' } |
        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
