using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using Remit.Rules;

namespace Remit.Web.Features.Drafts;

/// <summary>The kind of decision that a line means: who decides how far, what is asked each time, what is told at once.</summary>
internal sealed class LineKind(IStringLocalizer<DraftWords> words, IStringLocalizer<StarterWords> starters)
{
    /// <summary>The clause by which it is the contributor's.</summary>
    public const string Mine = "mine";

    /// <summary>The clause for what comes above that, as far as it goes.</summary>
    public const string Next = "next";

    /// <summary>The clause for everything beyond.</summary>
    public const string Rest = "rest";

    /// <summary>What the questions are called whose answer has to be yes, before their number.</summary>
    public const string Only = "only";

    /// <summary>What the questions, and the clauses, are called where yes means that it is asked first, before their number.</summary>
    public const string Except = "except";

    /// <summary>The kind.</summary>
    /// <param name="sized">The line, with its sizes.</param>
    /// <param name="taken">Names of kinds that are used already.</param>
    public DecisionKind Of(SizedLine sized, IReadOnlySet<string> taken)
    {
        var (line, sizes, currency, _) = sized;
        var title = line.Title()!;
        var size = FactOf(line, currency);
        var (only, except) = (Questions(line, LineAnswers.Only, Only), Questions(line, LineAnswers.Except, Except));
        return new DecisionKind(
            NameOf(line, title, taken),
            [.. size is null ? [] : new[] { size }, .. only, .. except],
            [.. GrantsOf(sized, size, only)],
            [.. except.Select(CapOf)]
        )
        {
            Title = title,
            Reversible = line.Undo(),
            OnSilence = GoesAheadInSilence(line, sizes) ? Silence.Proceed : null,
            TellAtOnceIf = line.Sentences(LineAnswers.AtOnce),
        };
    }

    private static IEnumerable<Grant> GrantsOf(SizedLine sized, Fact? size, ImmutableArray<Fact> only)
    {
        var (line, sizes, _, days) = sized;
        var (how, beyond) = (line.How(), line.Beyond());
        if (how > beyond)
        {
            var trial = new Trial(days.Until, AfterTrial.GoBack);
            var always = only.Select(fact => new Condition(fact.Key, ["yes"], isNegated: false));
            var irreversibleOk = line.Undo() is Reversibility.No ? line.Answers.Text(LineAnswers.UndoWhy) : null;
            yield return new Grant(how)
            {
                Id = Mine,
                When = [.. Within(size, null, sizes.UpTo), .. always],
                Limits = [.. LimitsOf(line, sizes, size)],
                Trial = trial,
                IrreversibleOk = irreversibleOk,
            };
            if (sizes.NextUpTo is { } further && line.Next() is { } next)
            {
                yield return new Grant(next)
                {
                    Id = Next,
                    When = [.. Within(size, sizes.UpTo, further), .. always],
                    Trial = trial,
                    IrreversibleOk = irreversibleOk,
                };
            }
        }

        yield return new Grant(beyond) { Id = Rest };
    }

    private static IEnumerable<Condition> Within(Fact? size, decimal? over, decimal? upTo) =>
        size is not null && upTo is { } most
            ?
            [
                new Condition(
                    size.Key,
                    [
                        over is { } least
                            ? new Interval(new Edge(least, true), new Edge(most, true))
                            : Interval.UpTo(most),
                    ]
                ),
            ]
            : [];

    private static IEnumerable<Limit> LimitsOf(DraftLine line, LineSizes sizes, Fact? size)
    {
        var sumOf = size?.Kind is FactKind.Money ? size.Key : null;
        (BasisUnit Unit, decimal? Bound)[] all = [(BasisUnit.Month, sizes.PerMonth), (line.MostPer(), sizes.Most)];
        return all.Where(one => one.Bound is not null)
            .Select(one => new Limit(sumOf, new Basis(one.Unit), null, one.Bound!.Value, true));
    }

    private static Cap CapOf(Fact fact) =>
        new(Level.AskFirst) { Id = fact.Key, When = [new Condition(fact.Key, ["yes"], isNegated: false)] };

    private static ImmutableArray<Fact> Questions(DraftLine line, string answer, string name) =>
        [
            .. line.Sentences(answer)
                .Select(
                    (ask, at) =>
                        new Fact
                        {
                            Key = string.Create(CultureInfo.InvariantCulture, $"{name}_{at + 1}"),
                            Kind = FactKind.YesNo,
                            Ask = ask,
                        }
                ),
        ];

    // "It goes ahead unless stopped" is what the sentence says; what cannot be undone never does.
    private static bool GoesAheadInSilence(DraftLine line, LineSizes sizes) =>
        line.Undo() is not Reversibility.No
        && (line.How() is Level.Intend || (sizes.NextUpTo is not null && line.Next() is Level.Intend));

    private Fact? FactOf(DraftLine line, Currency currency)
    {
        var ask = line.Answers.Find(LineAnswers.Starter) is { } key ? starters[$"{key}.Ask"].Value : null;
        var unit = line.Unit(line.Answers.Number(LineAnswers.UpTo));
        return line.Measure switch
        {
            Measure.Money => new()
            {
                Key = "amount",
                Kind = FactKind.Money,
                Currency = currency,
                Ask = ask ?? words["Ask.Money"],
            },
            Measure.Number => new()
            {
                Key = "number",
                Kind = FactKind.Number,
                Unit = unit,
                Ask = ask ?? words["Ask.Number", unit ?? ""],
            },
            Measure.Days => new()
            {
                Key = "days",
                Kind = FactKind.Days,
                Ask = ask ?? words["Ask.Days"],
            },
            _ => null,
        };
    }

    private static string NameOf(DraftLine line, string title, IReadOnlySet<string> taken)
    {
        var starter = line.Answers.Find(LineAnswers.Starter) is { } key ? StarterSets.Find(key)?.Name : null;
        var name = line.Answers.Find(LineAnswers.Kind) ?? starter ?? Named(title);
        return Enumerable
            .Range(1, int.MaxValue)
            .Select(number => number == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}_{number}"))
            .First(one => !taken.Contains(one));
    }

    // What people call it, with the letters and digits a name may have.
    private static string Named(string title)
    {
        const int Longest = 40;
        var name = new StringBuilder();
        foreach (var rune in title.ToLowerInvariant().EnumerateRunes().Take(Longest))
        {
            name.Append(Rune.IsLetterOrDigit(rune) ? rune.ToString() : "_");
        }

        var trimmed = name.ToString().Trim('_');
        return NameText.IsName(trimmed) ? trimmed : "decision";
    }
}
