using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using Remit.Rules;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Agreements.Paper;

/// <summary>The room map of one kind of decision in the reader's words.</summary>
internal sealed class RoomView
{
    private readonly Agreement agreement;
    private readonly Reader reader;
    private readonly Phrases phrases;
    private readonly IStringLocalizer<PaperWords> words;
    private readonly RoomMap map;
    private readonly Values values;
    private readonly Conditions conditions;

    /// <summary>The words of a map.</summary>
    /// <param name="said">The words of sentences, and those of the page.</param>
    /// <param name="agreement">Where its kind stands.</param>
    /// <param name="reader">For whom.</param>
    /// <param name="map">The map.</param>
    public RoomView(
        (Phrases Phrases, IStringLocalizer<PaperWords> Words) said,
        Agreement agreement,
        Reader reader,
        RoomMap map
    )
    {
        (phrases, words) = said;
        (this.agreement, this.reader, this.map) = (agreement, reader, map);
        values = new Values(phrases, reader.Culture);
        conditions = new Conditions(phrases, values);
        Scale = new RoomScale(map, conditions, values);
    }

    /// <summary>A row: what it is about, and its band.</summary>
    /// <param name="Label">Empty where there is only one row.</param>
    /// <param name="Band">The band.</param>
    public sealed record Row(Sentence Label, RoomRow Band)
    {
        /// <summary>The level in each stretch of the map.</summary>
        public IEnumerable<Level?> Levels =>
            Band.Segments.SelectMany(segment => Enumerable.Repeat(segment.Level, segment.Count));
    }

    /// <summary>What the map is of.</summary>
    public Sentence Title => Phrases.Fill(words["Room"], [Sentence.Typed(map.Kind.DisplayName)]);

    /// <summary>What is asked for the main number; empty where there is none.</summary>
    public Sentence Over => map.Main is { } main ? Conditions.NameOf(main) : Sentence.Empty;

    /// <summary>Each stretch, with both its ends.</summary>
    public ImmutableArray<Sentence> Columns => [.. map.Stretches.Select(ColumnOf)];

    /// <summary>Where the stretches lie, and what stands above them.</summary>
    public RoomScale Scale { get; }

    /// <summary>The rows. What takes many words is everything else, and comes last.</summary>
    public ImmutableArray<Row> Rows
    {
        get
        {
            var other = map.Rest.IsEmpty ? map.Rows.MaxBy(row => row.Cases.Length) : null;
            other = other?.Cases.Length > 1 ? other : null;
            return
            [
                .. map
                    .Rows.Where(row => row != other)
                    .Select(row => new Row(map.Rows.Length == 1 ? Sentence.Empty : LabelOf(row), row)),
                .. other is null ? [] : new[] { new Row(Sentence.Of(words["Room.Otherwise"]), other) },
            ];
        }
    }

    /// <summary>The levels drawn, from most room to least; null for what does not occur is left out.</summary>
    public IEnumerable<Level> Levels =>
        map
            .Rows.SelectMany(row => row.Segments.Select(segment => segment.Level))
            .OfType<Level>()
            .Distinct()
            .OrderDescending();

    /// <summary>What else a reader should know of the drawing.</summary>
    public IEnumerable<Sentence> Notes
    {
        get
        {
            if (map.Rest.Length > 0)
            {
                var count = Amounts.Number(map.Rest.Length, reader.Culture);
                yield return Sentence.Of(words[map.Rest.Length == 1 ? "Room.More.One" : "Room.More.Other", count]);
            }

            if (map.LeavesOutFinal)
            {
                yield return map.Kind.Grants.All(grant => grant.IrreversibleOk is null)
                    ? phrases.Say("More.Partly", Called(agreement.DeciderOf(map.Kind)))
                    : Sentence.Of(words["Room.Undoable"]);
            }
        }
    }

    /// <summary>A level in few words: "I decide, then tell", "Maarten decides".</summary>
    /// <param name="level">The level; null for what does not occur.</param>
    public Sentence Say(Level? level)
    {
        if (level is not { } known)
        {
            return phrases.Say("Room.never");
        }

        var decider = agreement.DeciderOf(map.Kind);
        var voice = reader.Voice is Voice.They ? "They" : "I";
        var toYou = known is Level.LeadDecides && reader.Is(decider) ? "ToYou" : "";
        return phrases.Say(
            $"Room.{LevelKeys.Of(known)}.{voice}{toYou}",
            Called(agreement.Contributor),
            Called(decider)
        );
    }

    private Sentence Called(string name) => Sentence.Typed(reader.Call(name));

    private Sentence ColumnOf(RoomStretch stretch) =>
        map.Main is null ? Sentence.Of(words["Room.Answer"])
        : stretch.IsNotApplicable ? phrases.Say("Does not apply")
        : stretch.Range is { } range ? conditions.Range(map.Main, range)
        : Sentence.Of(words["Room.All"]);

    private Sentence LabelOf(RoomRow row) => phrases.List("Or", [.. row.Cases.Select(box => LabelOf(box.When))]);

    private Sentence LabelOf(ImmutableArray<Condition> when) =>
        Sentence.Join(
            ", ",
            when.Select(condition => (Fact: map.Kind.FindFact(condition.Fact)!, condition))
                .Select(one => conditions.Named(one.Fact, Shortest(one.Fact, one.condition)))
        );

    // "Anything but reseller" where the alternative is a list that ends in "anything else".
    private static Condition Shortest(Fact fact, Condition condition)
    {
        ImmutableArray<string> missing =
        [
            .. fact.Choices.Where(choice => !condition.Choices.Contains(choice, StringComparer.OrdinalIgnoreCase)),
        ];
        return
            fact.TakesAnythingElse
            && !missing.IsEmpty
            && condition.Choices.Contains(Fact.AnythingElse, StringComparer.Ordinal)
            ? new Condition(fact.Key, missing, isNegated: true, condition.MeetsNotApplicable)
            : condition;
    }
}
