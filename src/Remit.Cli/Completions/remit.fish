# Completion of remit for fish: remit completion fish > ~/.config/fish/completions/remit.fish
function __remit_complete
    set -l rest (string replace -r '^\S+\s?' '' -- (commandline -cp))
    set -l word (commandline -ct)
    for reply in (remit "[suggest:"(string length -- "$rest")"]" "$rest" 2>/dev/null)
        # Options are offered once a dash is typed.
        if not string match -q -- '-*' $reply; or string match -q -- '-*' $word
            echo $reply
        end
    end
end
complete -c remit -a '(__remit_complete)'
