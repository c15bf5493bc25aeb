using System.Collections.Immutable;
using Remit.Rules.Engine;

namespace Remit.Rules;

/// <summary>
/// Agreements of people who give to each other along lines (part H). People are the same when their names are equal.
/// Immutable.
/// </summary>
public sealed class Organisation
{
    private readonly Lazy<ImmutableArray<Agreement>> agreements;
    private readonly Lazy<KindNames> names;
    private readonly Lazy<Lines> lines;
    private readonly People people;
    private readonly KnownLinks known;

    /// <summary>An organisation.</summary>
    /// <param name="agreements">The agreements, each of one person with the lead who gives.</param>
    public Organisation(ImmutableArray<Agreement> agreements)
        : this(new Lazy<ImmutableArray<Agreement>>(agreements), new People(agreements), new KnownLinks()) { }

    private Organisation(Lazy<ImmutableArray<Agreement>> agreements, People people, KnownLinks known)
    {
        (this.agreements, this.people, this.known) = (agreements, people, known);
        names = new Lazy<KindNames>(() => new KindNames(agreements.Value));
        lines = new Lazy<Lines>(() => new Lines(agreements.Value));
    }

    /// <summary>The agreements.</summary>
    public ImmutableArray<Agreement> Agreements => agreements.Value;

    /// <summary>The same with one agreement in place of that of the same two people, or added where they have none.</summary>
    /// <param name="agreement">The agreement.</param>
    public Organisation With(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var before = people.Like(agreement);
        var all = agreements;
        return new Organisation(
            new Lazy<ImmutableArray<Agreement>>(() => [.. all.Value.Where(one => !before.Contains(one)), agreement]),
            people.With(agreement),
            known
        );
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
    /// The links at one person: every kind that the person was given, and every kind that the person gives to others, held
    /// against what the giver holds (H1). These are all the links that an edit of the person's agreement can change.
    /// </summary>
    /// <param name="person">The name of the person.</param>
    /// <param name="on">The date for all of them.</param>
    /// <param name="stop">Ends it early; links not looked at to the end say so.</param>
    /// <returns>What was given first, then what is given, each once.</returns>
    public ImmutableArray<ChainLink> LinksAt(string person, DateOnly on, CancellationToken stop = default) =>
        [
            .. people
                .Of(person)
                .Where(agreement => agreement.InForce.Covers(on))
                .SelectMany(agreement => agreement.Decisions.SelectMany(kind => LinksOf(agreement, kind, on, stop))),
            .. people
                .GivenBy(person)
                .Where(agreement => agreement.InForce.Covers(on) && !IsNamed(agreement.Contributor, person))
                .SelectMany(agreement =>
                    agreement
                        .Decisions.Where(kind => IsNamed(agreement.DeciderOf(kind), person))
                        .SelectMany(kind => LinksOf(agreement, kind, on, stop))
                ),
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
        return [.. AuthorityOf(person, kind, new AskedKinds(question))];
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
        var steps = lines.Value.StepsFrom(from);
        var asked = new AskedKinds(question);
        return
        [
            .. names
                .Value.PeopleWith(kind)
                .SelectMany(person => AuthorityOf(person, kind, asked))
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
    )
    {
        foreach (var own in people.Of(agreement.DeciderOf(kind)))
        {
            if (own.InForce.Covers(on) && own.FindDecision(kind.SameAs ?? kind.Name) is { } held)
            {
                yield return (own, held);
            }
        }
    }

    private IEnumerable<Authority> AuthorityOf(string person, string kind, AskedKinds asked) =>
        from agreement in people.Of(person)
        from found in names.Value.KindsIn(agreement, kind)
        select new AuthorityAbove(this, asked).Of(agreement, found);

    private static bool IsNamed(string person, string name) => string.Equals(person, name, StringComparison.Ordinal);

    private IEnumerable<ChainLink> LinksOf(Agreement agreement, DecisionKind kind, DateOnly on, CancellationToken stop)
    {
        var isRecorded = false;
        foreach (var (above, held) in Above(agreement, kind, on))
        {
            isRecorded = true;
            var found = known.Of(new Side(agreement, kind, on), new Side(above, held, on), stop);
            yield return new ChainLink(agreement.Contributor, above.Contributor, kind.Name, found);
        }

        if (!isRecorded)
        {
            yield return NotRecorded(agreement, kind);
        }
    }

    private ChainLink NotRecorded(Agreement agreement, DecisionKind kind)
    {
        var giver = agreement.DeciderOf(kind);
        return new ChainLink(
            agreement.Contributor,
            giver,
            kind.Name,
            people.Of(giver).Any() ? LinkFindings.NoKind(kind.SameAs ?? kind.Name) : LinkFindings.NothingRecorded
        );
    }
}
