using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using Remit.Rules;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Drafts;

/// <summary>What a line of a draft means: an area of an agreement with one kind of decision.</summary>
internal sealed class LineArea(IStringLocalizer<DraftWords> words, IStringLocalizer<StarterWords> starters)
{
    /// <summary>The clause by which it is the contributor's.</summary>
    public const string Mine = "mine";

    /// <summary>The clause for everything beyond.</summary>
    public const string Rest = "rest";

    /// <summary>The area, or what has to be mended about it.</summary>
    /// <param name="line">The line, with its questions answered.</param>
    /// <param name="currency">The currency of its amounts.</param>
    /// <param name="days">When it is tried.</param>
    /// <param name="taken">Names of kinds that are used already.</param>
    public Outcome<Area> Of(DraftLine line, Currency currency, DraftDays days, IReadOnlySet<string> taken)
    {
        var sized = LineSizes.Of(line, currency);
        if (!sized.TryGet(out var sizes))
        {
            return Outcome<Area>.Refuse(sized.Refusals);
        }

        var title = line.Title()!;
        var fact = FactOf(line, currency);
        var kind = new DecisionKind(
            NameOf(line, title, taken),
            fact is null ? [] : [fact],
            [Grant(fact, sizes, days), new Grant(Level.AskFirst) { Id = Rest }]
        )
        {
            Title = title,
        };
        return new Area
        {
            Name = title,
            Outcomes = [.. Texts(line, LineAnswers.Outcome).Select(text => new Rules.Outcome(text))],
            Boundaries = [.. Texts(line, LineAnswers.Never)],
            Decisions = [kind],
        };
    }

    private static Grant Grant(Fact? fact, LineSizes sizes, DraftDays days) =>
        new(Level.DecideTell)
        {
            Id = Mine,
            When = fact is not null && sizes.UpTo is { } upTo ? [new Condition(fact.Key, [Interval.UpTo(upTo)])] : [],
            Limits = sizes.PerMonth is { } most
                ?
                [
                    new Limit(
                        fact?.Kind is FactKind.Money ? fact.Key : null,
                        new Basis(BasisUnit.Month),
                        null,
                        most,
                        true
                    ),
                ]
                : [],
            Trial = new Trial(days.Until, AfterTrial.GoBack),
        };

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

    private static IEnumerable<string> Texts(DraftLine line, string name) => line.Text(name) is { } text ? [text] : [];

    private static string NameOf(DraftLine line, string title, IReadOnlySet<string> taken)
    {
        var starter = line.Answers.Find(LineAnswers.Starter) is { } key ? StarterSets.Find(key)?.Name : null;
        var name = starter ?? Named(title);
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
