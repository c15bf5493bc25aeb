using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Web.Features.Drafts;

/// <summary>Makes one area of those that stand under one heading.</summary>
internal static class JoinedArea
{
    /// <summary>One area that says what several say, in their order; what several say alike it says once.</summary>
    /// <param name="parts">At least one; the first names it.</param>
    public static Area Of(ImmutableArray<Area> parts)
    {
        ImmutableArray<T> All<T>(Func<Area, ImmutableArray<T>> of) =>
            [.. parts.SelectMany(part => of(part)).Distinct()];

        return parts is [var alone]
            ? alone
            : new()
            {
                Name = parts[0].Name,
                Fixed = All(part => part.Fixed),
                Yours = All(part => part.Yours),
                Ask = All(part => part.Ask),
                AnswersFor = All(part => part.AnswersFor),
                Needs = All(part => part.Needs),
                LeadWill = All(part => part.LeadWill),
                Boundaries = All(part => part.Boundaries),
                Outcomes = All(part => part.Outcomes),
                Decisions = [.. parts.SelectMany(part => part.Decisions)],
            };
    }
}
