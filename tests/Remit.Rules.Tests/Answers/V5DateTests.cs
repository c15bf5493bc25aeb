using System.Globalization;
using Remit.Rules.Tests.Cases;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Answers;

/// <summary>V5: dates, and pauses.</summary>
public sealed class V5DateTests
{
    private static readonly DateOnly First = new(2026, 2, 2);
    private static readonly DateOnly Last = new(2026, 5, 7);

    [Fact]
    public void V5_an_agreement_stands_on_its_first_and_last_day_and_no_others() =>
        Trials.Run(random =>
        {
            var date = First.AddDays(random.Next(-10, 110));
            var result = Standing().Answer("kind", new Question { AsOf = date });
            Assert.Equal(date >= First && date <= Last, result.IsOk);
            Assert.All(result.Problems, problem => Assert.Equal(AgreementAnswers.NotInForce, problem.Code));
        });

    [Fact]
    public void V5_before_and_after_it_says_since_and_until_when()
    {
        Assert.Contains("2026-02-02", Message(First.AddDays(-1)), StringComparison.Ordinal);
        Assert.Contains("2026-05-07", Message(Last.AddDays(1)), StringComparison.Ordinal);

        static string Message(DateOnly date) =>
            Assert.Single(Standing().Answer("kind", new Question { AsOf = date }).Problems).Message;
    }

    [Fact]
    public void V5_every_question_can_be_asked_as_of_a_past_date()
    {
        var grant = new Grant(Level.Decide) { Id = "once", Until = Case.Today };
        var asked = Case.Of(Case.MakeKind([], grant, Lines.Grant("rest", Level.AskFirst)));
        Assert.Equal(Level.AskFirst, asked.AsOf(Case.Today.AddDays(30)).Level);
        Assert.Equal(Level.Decide, asked.AsOf(Case.Today).Level);
        Assert.Equal(Case.Today, asked.Answer.AsOf);
    }

    [Fact]
    public void V5_a_pause_is_a_cap_at_ask_first_on_everything_or_the_kinds_named() =>
        Trials.Run(random =>
        {
            var world = new World(random.Next());
            var question = world.Question(all: false);
            if (!world.Agreement.Answer("kind", question).TryGet(out var plain))
            {
                return;
            }

            var pause = new Pause(
                random.Pick<string[]>([], ["kind"], ["other"]) is var kinds ? [.. kinds] : [],
                null,
                null
            );
            var paused = world.Agreement.Answer("kind", question with { Pause = pause }).Value;
            var isPaused = kinds.Length == 0 || kinds[0] == "kind";
            var expected = plain.Possible.Select(level => isPaused && level > Level.AskFirst ? Level.AskFirst : level);
            Assert.Equal(expected.Distinct().Order(), paused.Possible);
            Assert.Equal(isPaused, paused.Notes.Any(note => note.Kind == NoteKind.Paused));
        });

    [Fact]
    public void V5_a_pause_that_lowers_the_level_is_named_as_the_cap()
    {
        var asked = Paused(new Pause([], "Holidays", Case.Today), Lines.Grant("g", Level.Decide));
        Assert.Equal((Pause.ClauseId, "Holidays"), (asked.Answer.Cap?.Id, asked.Answer.Cap?.Why));
        Assert.Null(Paused(new Pause([], null, null), Lines.Grant("g", Level.AskFirst)).Answer.Cap);
    }

    [Fact]
    public void V5_an_answer_names_the_pause_its_kind_is_in_also_where_it_lowers_nothing()
    {
        var pause = new Pause([], "Holidays", Case.Today) { By = "Maarten" };
        Assert.Same(pause, Paused(pause, Lines.Grant("g", Level.AskFirst)).Answer.Pause);
        Assert.Null(Paused(new Pause(["other"], null, null), Lines.Grant("g", Level.Decide)).Answer.Pause);
    }

    [Fact]
    public void V5_nothing_proceeds_on_silence_while_paused()
    {
        var kind = new DecisionKind("kind", [], [Lines.Grant("g", Level.Intend)]) { OnSilence = Silence.Proceed };
        Assert.Equal(Silence.Proceed, Case.Of(kind).Answer.Silence);
        var paused = new Question { AsOf = Case.Today, Pause = new Pause(["kind"], null, null) };
        Assert.Equal(Silence.Wait, Case.AgreementOf(kind).Answer("kind", paused).Value.Silence);
        var elsewhere = paused with { Pause = new Pause(["other"], null, null) };
        Assert.Equal(Silence.Proceed, Case.AgreementOf(kind).Answer("kind", elsewhere).Value.Silence);
    }

    [Fact]
    public void V5_the_reader_and_the_clock_of_the_machine_play_no_part()
    {
        var rate = new ExchangeRate(Values.Usd, Values.Eur, 0.92m, new DateOnly(2026, 2, 1));
        var kind = Case.MakeKind([Known.Euros()], Lines.Limited("g", Level.Decide, Lines.SumUpTo(9, Lines.Month)));
        var asked = Case.Of(kind, rate).With("amount", Values.Dollar(1.5m));
        var here = asked.Answer.Notes;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
            Assert.Equal(here, asked.Answer.Notes);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static Case Paused(Pause pause, Grant grant)
    {
        var asked = Case.Of(Case.MakeKind([], grant));
        return asked with { Question = asked.Question with { Pause = pause } };
    }

    private static Agreement Standing() =>
        new()
        {
            Contributor = "Inês",
            Lead = "Maarten",
            InForce = new InForce(First, Review: First, Until: Last),
            Areas = [new Area { Name = "Area", Decisions = [Case.MakeKind([], Lines.Grant("g", Level.Decide))] }],
        };
}
