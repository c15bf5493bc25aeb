#compdef remit
# Completion of remit for zsh: remit completion zsh > "${fpath[1]}/_remit"
_remit() {
  local rest="${(j: :)words[2,CURRENT]}" word="${words[CURRENT]}"
  local -a replies open closed
  replies=(${(f)"$(${~words[1]} "[suggest:${#rest}]" "$rest" 2>/dev/null)"})
  # Options are offered once a dash is typed; until then file names come in their place.
  [[ $word == -* ]] || replies=(${replies:#-*})
  open=(${(M)replies:#*=})
  closed=(${replies:#*=})
  if (( ${#replies} == 0 )); then
    _files
    return
  fi
  (( ${#open} )) && compadd -S '' -- $open
  (( ${#closed} )) && compadd -- $closed
}
if [[ $funcstack[1] == _remit ]]; then
  _remit "$@"
else
  compdef _remit remit
fi
