namespace Remit.Web.Features.Drafts;

/// <summary>
/// Names the resource file with the words of the starters. <c>Work.support</c> names a kind of work. Under the key of a
/// starter stand <c>.Title</c> (begins a line), <c>.Inline</c> (the same inside a sentence), <c>.Ask</c> (asks for the
/// size, without its question mark; absent where nothing is measured), <c>.Unit</c> and <c>.Unit.1</c> (after a number
/// other than one, and after one; for numbers alone), <c>.Outcome.1</c> to <c>.3</c> (what should come out of it) and
/// <c>.Never.1</c> to <c>.3</c> (what must never happen). The first outcome and the first never are the defaults.
/// </summary>
public sealed class StarterWords;
