using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>Who may decide something, line by line.</summary>
internal static class HolderLines
{
    /// <summary>Everybody who may decide it alone, and who may, depending on something.</summary>
    /// <param name="holders">Everybody with an agreement for it, nearest first.</param>
    public static IEnumerable<TextLine> Of(ImmutableArray<Holder> holders)
    {
        var lines = holders.Where(MayDecide).Select(LineOf).ToArray();
        return lines.Length > 0 ? lines : [new TextLine("Nobody here may decide this alone.", Tone.No)];
    }

    /// <summary>Whether somebody may decide it alone, at least depending on something.</summary>
    /// <param name="holder">Who.</param>
    public static bool MayDecide(Holder holder) => holder.Authority.Effective[^1] >= Level.DecideTell;

    private static TextLine LineOf(Holder holder)
    {
        var authority = holder.Authority;
        var isSure = authority.Level >= Level.DecideTell;
        var depends = isSure ? "" : $", depending on {Phrase.Or(authority.Missing)}";
        return new TextLine(
            $"{authority.Person} ({Far(holder.Steps)}): {Words(authority)}{depends}.",
            isSure ? Tone.Yes : Tone.Careful
        );
    }

    private static string Words(Authority authority) =>
        Phrase.Or(
            authority
                .Effective.Where(level => level >= Level.DecideTell)
                .Select(level => level == Level.Decide ? "decides" : $"decides, then tells {authority.Lead}")
        );

    private static string Far(int? steps) =>
        steps switch
        {
            0 => "you",
            1 => "1 step away",
            null => "no line leads there",
            _ => $"{steps} steps away",
        };
}
