namespace Remit.Rules.Engine;

/// <summary>
/// A checked value where the rules compare it: a number on an ordered fact's line (amounts in the fact's currency,
/// dates as day numbers), a text of a choice, or not applicable.
/// </summary>
internal readonly record struct Place(decimal At, string? Text, bool IsNotApplicable)
{
    public static Place NotApplicable { get; } = new(0, null, IsNotApplicable: true);

    public static Place Number(decimal at) => new(at, null, IsNotApplicable: false);

    public static Place Choice(string text) => new(0, text, IsNotApplicable: false);

    public static Place YesNo(bool yes) => Choice(yes ? "yes" : "no");
}
