using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using Remit.Rules;
using Remit.Web.Features.Agreements.Versions;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Agreements;

/// <summary><c>/api/v1/agreements</c>: what two people agreed. Its id is the pair's and stays through every version.</summary>
internal static class AgreementApi
{
    /// <summary>An agreement as it stands.</summary>
    /// <param name="Id">The id.</param>
    /// <param name="Contributor">Who decides more.</param>
    /// <param name="Lead">Who gives the room.</param>
    /// <param name="Number">The version's number.</param>
    /// <param name="Hash">SHA-256 of the text.</param>
    /// <param name="InForceFrom">The day from which it stands.</param>
    /// <param name="AgreedAt">When it was agreed.</param>
    /// <param name="Text">The document, as YAML.</param>
    /// <param name="Kinds">The kinds of decision it knows.</param>
    /// <param name="EndedAt">When one of the two ended it; null while it goes on.</param>
    public sealed record AgreementBody(
        Guid Id,
        string Contributor,
        string Lead,
        int Number,
        string Hash,
        DateOnly InForceFrom,
        DateTimeOffset AgreedAt,
        string Text,
        ImmutableArray<KindBody> Kinds,
        DateTimeOffset? EndedAt
    );

    /// <summary>A kind of decision.</summary>
    /// <param name="Name">Its name in questions and decisions.</param>
    /// <param name="Title">What people call it.</param>
    /// <param name="Facts">What it asks.</param>
    public sealed record KindBody(string Name, string Title, ImmutableArray<FactBody> Facts);

    /// <summary>A fact of a kind.</summary>
    /// <param name="Key">Its key.</param>
    /// <param name="Kind">What it takes: money, number, percent, choice, yesNo, date, days or months.</param>
    /// <param name="Ask">The question put to a person; null when none was written.</param>
    /// <param name="Choices">Of a choice, what may be chosen.</param>
    public sealed record FactBody(string Key, FactKind Kind, string? Ask, ImmutableArray<string> Choices);

    /// <summary>Two people who agree here.</summary>
    /// <param name="Id">The id of their agreement.</param>
    /// <param name="Contributor">Who decides more.</param>
    /// <param name="Lead">Who gives the room.</param>
    /// <param name="EndedAt">When one of the two ended it; null while it goes on.</param>
    public sealed record LineBody(Guid Id, string Contributor, string Lead, DateTimeOffset? EndedAt);

    /// <summary>A version of an agreement.</summary>
    /// <param name="Number">Its number; the first is 1.</param>
    /// <param name="Hash">SHA-256 of the text.</param>
    /// <param name="PreviousHash">That of the version before; empty for the first.</param>
    /// <param name="InForceFrom">The day from which it stands, by the contributor's days.</param>
    /// <param name="AgreedAt">When the last of those who have to agree did.</param>
    public sealed record VersionBody(
        int Number,
        string Hash,
        string PreviousHash,
        DateOnly InForceFrom,
        DateTimeOffset AgreedAt
    );

    public static void MapAgreements(this RouteGroupBuilder api)
    {
        var agreements = api.MapGroup("/agreements").WithTags("Agreements").NeedsScope(ApiScope.Read);
        agreements.MapGet("", ListAsync).WithName("ListAgreements");
        agreements.MapGet("/{id:guid}", GetAsync).WithName("GetAgreement");
        agreements.MapGet("/{id:guid}/versions", VersionsAsync).WithName("ListVersions");
    }

    /// <summary>Those of whoever asks, as contributor or lead: first those that go on. At most 50.</summary>
    private static async Task<Ok<ImmutableArray<LineBody>>> ListAsync(
        SeenPairs pairs,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            (await pairs.AllAsync(cancellationToken))
                .Select(seen => seen.Pair)
                .Select(pair => new LineBody(pair.Id, pair.Contributor.Name, pair.Lead.Name, pair.EndedAt))
                .ToImmutableArray()
        );

    /// <summary>Every version whose text is still there, the newest first. At most 50.</summary>
    private static async Task<Results<Ok<ImmutableArray<VersionBody>>, ProblemHttpResult>> VersionsAsync(
        Guid id,
        SeenPairs pairs,
        FindVersions versions,
        CancellationToken cancellationToken
    ) =>
        await pairs.FindAsync(id, cancellationToken) is { } seen
            ? TypedResults.Ok(
                (await versions.AllAsync(seen, cancellationToken))
                    .Select(one => one.Version)
                    .Select(one => new VersionBody(
                        one.Number,
                        one.Hash,
                        one.PreviousHash,
                        one.InForceFrom,
                        one.AgreedAt
                    ))
                    .ToImmutableArray()
            )
            : ImmutableArray.Create(Refusal.NotFound()).ToProblem();

    /// <summary>What stands between the two today, or on another day.</summary>
    private static async Task<Results<Ok<AgreementBody>, ProblemHttpResult>> GetAsync(
        Guid id,
        DateOnly? on,
        AgreementOfPair agreements,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var found = await agreements.ReadAsync(id, on, cancellationToken);
        if (!found.TryGet(out var standing))
        {
            return found.Refusals.ToProblem();
        }

        response.Headers.ETag = $"\"{standing.Version.Hash}\"";
        return TypedResults.Ok(BodyOf(standing));
    }

    private static AgreementBody BodyOf(StandingAgreement standing) =>
        new(
            standing.Pair.Id,
            standing.Pair.NamedIn(standing.Agreement)(standing.Agreement.Contributor),
            standing.Pair.NamedIn(standing.Agreement)(standing.Agreement.Lead),
            standing.Version.Number,
            standing.Version.Hash,
            standing.Version.InForceFrom,
            standing.Version.AgreedAt,
            standing.Version.Text,
            [.. standing.Agreement.Decisions.Select(KindOf)],
            standing.Pair.EndedAt
        );

    private static KindBody KindOf(DecisionKind kind) =>
        new(
            kind.Name,
            kind.DisplayName,
            [.. kind.Facts.Select(fact => new FactBody(fact.Key, fact.Kind, fact.Ask, fact.Choices))]
        );
}
