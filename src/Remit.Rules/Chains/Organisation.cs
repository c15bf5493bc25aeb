using System.Collections.Immutable;
using Remit.Rules.Engine;

namespace Remit.Rules;

/// <summary>
/// Agreements of people who give to each other along lines (part H). People are the same when their names are equal.
/// Immutable.
/// </summary>
public sealed class Organisation
{
    private readonly ILookup<string, Agreement> byPerson;
    private readonly KindNames names;

    /// <summary>An organisation.</summary>
    /// <param name="agreements">The agreements, each of one person with the lead who gives.</param>
    public Organisation(ImmutableArray<Agreement> agreements)
    {
        Agreements = agreements;
        byPerson = agreements.ToLookup(agreement => agreement.Contributor, StringComparer.Ordinal);
        names = new KindNames(agreements);
    }

    /// <summary>The agreements.</summary>
    public ImmutableArray<Agreement> Agreements { get; }

    /// <summary>The same with one agreement in place of that of the same two people, or added where they have none.</summary>
    /// <param name="agreement">The agreement.</param>
    public Organisation With(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var others = Agreements.Where(one =>
            !string.Equals(one.Contributor, agreement.Contributor, StringComparison.Ordinal)
            || !string.Equals(one.Lead, agreement.Lead, StringComparison.Ordinal)
        );
        return new Organisation([.. others, agreement]);
    }

    /// <summary>
    /// Every kind that somebody was given, held against what the giver holds (H1), with nothing used. The giver is the
    /// kind's decider.
    /// </summary>
    /// <param name="on">The date for all of them.</param>
    /// <param name="stop">Ends it early; links not looked at to the end say so.</param>
    /// <returns>In the order of the agreements and their kinds.</returns>
    public ImmutableArray<ChainLink> Links(DateOnly on, CancellationToken stop = default) =>
        [
            .. Agreements
                .Where(agreement => agreement.InForce.Covers(on))
                .SelectMany(agreement => agreement.Decisions.SelectMany(kind => LinksOf(agreement, kind, on, stop))),
        ];

    /// <summary>
    /// What somebody may decide when nobody above is passed over: the lowest level along the lines above (H1). A fact that
    /// is asked above only is unknown, so the lowest level still possible counts.
    /// </summary>
    /// <param name="person">The person.</param>
    /// <param name="kind">The name of the kind, in that person's agreement or in another's.</param>
    /// <param name="question">What is known; facts that an agreement does not ask change nothing there.</param>
    /// <returns>One for each agreement of the person that has the kind; empty when none has.</returns>
    public ImmutableArray<Authority> AuthorityOf(string person, string kind, Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return
        [
            .. byPerson[person]
                .SelectMany(agreement => names.KindsIn(agreement, kind).Select(found => (agreement, found)))
                .Select(one => new AuthorityAbove(this, question).Of(one.agreement, one.found)),
        ];
    }

    /// <summary>
    /// Everybody with an agreement for a kind of decision, nearest first (H2): by steps along the lines from somebody,
    /// then by name; those whom no line reaches come last.
    /// </summary>
    /// <param name="kind">The name of the kind, in anybody's agreement.</param>
    /// <param name="question">What is known; facts that an agreement does not ask change nothing there.</param>
    /// <param name="from">The name of who asks.</param>
    public ImmutableArray<Holder> Holders(string kind, Question question, string from)
    {
        ArgumentNullException.ThrowIfNull(question);
        var steps = new Lines(Agreements).StepsFrom(from);
        return
        [
            .. names
                .PeopleWith(kind)
                .SelectMany(person => AuthorityOf(person, kind, question))
                .Select(authority => new Holder(
                    authority,
                    steps.TryGetValue(authority.Person, out var far) ? far : null
                ))
                .OrderBy(holder => holder.Steps ?? int.MaxValue)
                .ThenBy(holder => holder.Authority.Person, StringComparer.Ordinal),
        ];
    }

    /// <summary>The agreements in force in which the giver of a kind was given the same kind, with the kind there.</summary>
    internal IEnumerable<(Agreement Agreement, DecisionKind Kind)> Above(
        Agreement agreement,
        DecisionKind kind,
        DateOnly on
    ) =>
        byPerson[agreement.DeciderOf(kind)]
            .Where(own => own.InForce.Covers(on))
            .Select(own => (Agreement: own, Kind: own.FindDecision(kind.SameAs ?? kind.Name)))
            .Where(held => held.Kind is not null)
            .Select(held => (held.Agreement, held.Kind!));

    private IEnumerable<ChainLink> LinksOf(Agreement agreement, DecisionKind kind, DateOnly on, CancellationToken stop)
    {
        (Agreement Agreement, DecisionKind Kind)[] above = [.. Above(agreement, kind, on)];
        return above.Length == 0
            ? [NotRecorded(agreement, kind)]
            : above.Select(held =>
                new LinkCheck(new Side(agreement, kind, on), new Side(held.Agreement, held.Kind, on), stop).Check()
            );
    }

    private ChainLink NotRecorded(Agreement agreement, DecisionKind kind)
    {
        var giver = agreement.DeciderOf(kind);
        return new ChainLink
        {
            Person = agreement.Contributor,
            Giver = giver,
            Kind = kind.Name,
            State = LinkState.NotRecorded,
            Sentence = byPerson.Contains(giver)
                ? $"{kind.Name}: {giver} has no kind '{kind.SameAs ?? kind.Name}'."
                : $"{kind.Name}: nothing is recorded of what {giver} may decide.",
        };
    }
}
