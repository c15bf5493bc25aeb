using Remit.Rules;

namespace Remit.Cli;

/// <summary>Whose go it takes, as a phrase.</summary>
internal static class Whose
{
    /// <summary><c>A and B</c>, <c>A or B</c>, or <c>2 of A, B and C</c>.</summary>
    /// <param name="people">What people are called.</param>
    /// <param name="goFrom">The named go.</param>
    public static string Go(People people, GoFrom goFrom)
    {
        var names = goFrom.Names.Select(people.Call);
        return goFrom switch
        {
            { IsAll: true } => Phrase.And(names),
            { Needed: 1 } => Phrase.Or(names),
            _ => $"{goFrom.Needed} of {Phrase.And(names)}",
        };
    }
}
