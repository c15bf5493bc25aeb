using Remit.Rules;

namespace Remit.Cli;

/// <summary>Whose go it takes, as a phrase.</summary>
internal static class Whose
{
    /// <summary><c>A and B</c>, <c>A or B</c>, or <c>2 of A, B and C</c>.</summary>
    /// <param name="goFrom">The named go.</param>
    public static string Go(GoFrom goFrom) =>
        goFrom switch
        {
            { IsAll: true } => People.And(goFrom.Names),
            { Needed: 1 } => People.Or(goFrom.Names),
            _ => $"{goFrom.Needed} of {People.And(goFrom.Names)}",
        };
}
