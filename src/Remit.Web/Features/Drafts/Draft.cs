using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Remit.Web.Features.Journal;

namespace Remit.Web.Features.Drafts;

/// <summary>
/// What one person would like to agree with their lead, before anybody has seen it. It holds what was typed, also what
/// cannot be read yet; what it means is worked out from that. Nobody but its owner sees it.
/// </summary>
public sealed class Draft : IJournaled
{
    private Draft() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>The person whose it is.</summary>
    public Guid OwnerId { get; private init; }

    /// <summary>What was answered for the whole page, by <see cref="DraftAnswers"/>.</summary>
    public ImmutableSortedDictionary<string, string> Answers { get; private set; } = Nothing;

    /// <summary>From which side it is written.</summary>
    public DraftRole Role =>
        Enum.TryParse<DraftRole>(Answers.Find(DraftAnswers.Role), out var role) ? role : DraftRole.Contributor;

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>No answers.</summary>
    internal static ImmutableSortedDictionary<string, string> Nothing { get; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Somebody begins.</summary>
    /// <param name="ownerId">The person.</param>
    /// <param name="role">From which side.</param>
    public static Draft Of(Guid ownerId, DraftRole role = DraftRole.Contributor) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            OwnerId = ownerId,
            Answers = Nothing.Add(DraftAnswers.Role, role.ToString()),
        };

    /// <summary>Takes it in hand: among several, it is the one that is shown.</summary>
    /// <param name="turn">The number of the turn in which that happens.</param>
    public void Open(long turn) =>
        (Answers, Version) = (
            Answers.SetItem(DraftAnswers.Opened, turn.ToString("D19", CultureInfo.InvariantCulture)),
            Version + 1
        );

    /// <summary>Takes answers for the whole page.</summary>
    /// <param name="given">What was typed, and what stood there when it was.</param>
    public void Answer(GivenAnswers given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var answers = given.Over(Answers);
        (Answers, Version) = (answers.RemoveRange(NoLongerAgreed(answers, given)), Version + 1);
    }

    /// <summary>
    /// Takes what a document from a file says of the whole page. What was answered before is kept for
    /// <see cref="GoBack"/>.
    /// </summary>
    /// <param name="said">What the document says.</param>
    public void TakeOver(GivenAnswers said)
    {
        ArgumentNullException.ThrowIfNull(said);
        GoBack();
        Answers = Answers.SetItems(
            said.All.Keys.Select(name => KeyValuePair.Create(Answered.Before(name), Answers.Typed(name)))
        );
        Answer(said);
    }

    /// <summary>Puts back what was answered before a document was taken over; nothing where none was.</summary>
    public void GoBack()
    {
        foreach (var (kept, value) in Answers.Where(answer => Answered.IsBefore(answer.Key)).ToList())
        {
            Answers = Answers.Remove(kept);
            Answer(GivenAnswers.None.With(Answered.NameOf(kept), value));
        }
    }

    /// <inheritdoc cref="DraftLine.KeepSaidBy"/>
    internal void KeepSaidByLead()
    {
        if (
            Answers.Find(DraftAnswers.ClearedWith) is { Length: > 0 } said
            && !LastSaid.IsSame(said, Answers.Find(DraftAnswers.Lead))
        )
        {
            Answers = Answers.RemoveRange(Answers.Keys.Where(ClearQuestions.IsSaid));
        }
    }

    // Other words than those that were read back are nobody's agreement.
    private IEnumerable<string> NoLongerAgreed(ImmutableSortedDictionary<string, string> answers, GivenAnswers given) =>
        ClearQuestions
            .All.Where(question =>
                answers.Find(ClearQuestions.Said(question)) != Answers.Find(ClearQuestions.Said(question))
            )
            .Select(ClearQuestions.Is)
            .Where(name => given.Find(name) is null);

    /// <inheritdoc/>
    public string ToJournal() => JsonSerializer.Serialize(new { Answers });
}
