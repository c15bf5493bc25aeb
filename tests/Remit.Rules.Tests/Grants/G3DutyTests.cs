using System.Collections.Immutable;
using Remit.Rules.Tests.Cases;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Grants;

/// <summary>G3: duties, and whose go it takes.</summary>
public sealed class G3DutyTests
{
    private static readonly GoFrom Both = new(["Maarten", "Idris"], 2);

    [Fact]
    public void G3_the_duties_of_a_grant_are_telling_and_advice()
    {
        var within = new Span(5, SpanUnit.WorkingDays);
        var grant = new Grant(Level.DecideTell)
        {
            Id = "small",
            Tell = new Tell("Maarten", within),
            Advice = ["Sunniva", "Idris"],
        };
        Assert.Equal(
            [
                new Duty("small", DutyKind.Tell, "Maarten", within, IsConditional: false),
                new Duty("small", DutyKind.Advice, "Sunniva", null, IsConditional: false),
                new Duty("small", DutyKind.Advice, "Idris", null, IsConditional: false),
            ],
            Case.Of(Case.MakeKind([], grant)).Answer.Duties
        );
    }

    [Fact]
    public void G3_a_grant_at_ask_first_may_say_whose_go_it_takes()
    {
        var grant = new Grant(Level.AskFirst) { Id = "two", GoFrom = Both };
        Assert.Equal([Both], Case.Of(Case.MakeKind([], grant)).Answer.GoFrom);
    }

    [Fact]
    public void G3_without_names_the_go_is_the_deciders()
    {
        var answer = Case.Of(Case.MakeKind([], Lines.Grant("rest", Level.AskFirst))).Answer;
        Assert.Empty(answer.GoFrom);
        Assert.Equal(Case.Lead, answer.Ask);
    }

    [Fact]
    public void G3_a_cap_at_ask_first_may_say_it_too_and_all_gos_are_needed()
    {
        var treasurer = new GoFrom(["Idris"], 1);
        var asked = Case.Of(
            Case.MakeKind(
                [],
                new Grant(Level.AskFirst) { Id = "rest", GoFrom = Both },
                new Cap(Level.AskFirst) { Id = "large", GoFrom = treasurer }
            )
        );
        Assert.Equal([Both, treasurer], asked.Answer.GoFrom);
    }

    [Fact]
    public void G3_a_cap_that_names_nobody_takes_the_deciders_go_beside_the_named_one()
    {
        var treasurer = new GoFrom(["Idris"], 1);
        var asked = Case.Of(
            Case.MakeKind(
                [],
                Lines.Grant("own", Level.Decide),
                Lines.Cap("resellers", Level.AskFirst),
                new Cap(Level.AskFirst) { Id = "large", GoFrom = treasurer }
            )
        );
        Assert.Equal([Case.Lead], asked.Answer.GoFrom[0].Names);
        Assert.Equal([treasurer], asked.Answer.GoFrom.Skip(1));
    }

    [Fact]
    public void G3_a_cap_alone_that_names_somebody_takes_their_go_alone()
    {
        var treasurer = new GoFrom(["Idris"], 1);
        var asked = Case.Of(
            Case.MakeKind(
                [],
                Lines.Grant("own", Level.Decide),
                new Cap(Level.AskFirst) { Id = "large", GoFrom = treasurer }
            )
        );
        Assert.Equal([treasurer], asked.Answer.GoFrom);
    }

    [Fact]
    public void G3_a_grant_that_names_nobody_takes_the_deciders_go_beside_that_of_a_cap()
    {
        var treasurer = new GoFrom(["Idris"], 1);
        var asked = Case.Of(
            Case.MakeKind(
                [],
                Lines.Grant("rest", Level.AskFirst),
                new Cap(Level.AskFirst) { Id = "large", GoFrom = treasurer }
            )
        );
        Assert.Equal([Case.Lead], asked.Answer.GoFrom[0].Names);
        Assert.Equal([treasurer], asked.Answer.GoFrom.Skip(1));
    }

    [Fact]
    public void G3_the_decider_who_is_named_already_is_not_named_twice()
    {
        var lead = new GoFrom([Case.Lead], 1);
        var asked = Case.Of(
            Case.MakeKind(
                [],
                Lines.Grant("rest", Level.AskFirst),
                new Cap(Level.AskFirst) { Id = "large", GoFrom = lead }
            )
        );
        Assert.Equal([lead], asked.Answer.GoFrom);
    }

    [Fact]
    public void G3_nobodys_go_is_named_where_the_level_is_lower_than_asking()
    {
        var asked = Case.Of(
            Case.MakeKind(
                [],
                new Grant(Level.AskFirst) { Id = "rest", GoFrom = Both },
                Lines.Cap("never", Level.LeadDecides)
            )
        );
        Assert.Equal(Level.LeadDecides, asked.Level);
        Assert.Empty(asked.Answer.GoFrom);
    }

    [Fact]
    public void G3_whose_go_it_takes_stands_at_ask_first_only()
    {
        foreach (var level in LevelKeys.Givable.Where(level => level != Level.AskFirst))
        {
            Assert.Throws<ArgumentException>(() => Case.MakeKind([], new Grant(level) { Id = "it", GoFrom = Both }));
            Assert.Throws<ArgumentException>(() => Case.MakeKind([], new Cap(level) { Id = "it", GoFrom = Both }));
        }
    }

    [Fact]
    public void G3_a_go_is_of_one_to_all_of_the_people_named() =>
        Trials.Run(random =>
        {
            ImmutableArray<string> names =
            [
                .. Enumerable.Range(0, random.Next(5)).Select(_ => random.Pick("A", "B", "C")),
            ];
            var needed = random.Next(-1, 6);
            var isSound = names.Distinct().Count() == names.Length && needed >= 1 && needed <= names.Length;
            var made = Record.Exception(() => new GoFrom(names, needed));
            Assert.Equal(isSound, made is null);
            Assert.True(made is null or ArgumentException);
        });

    [Fact]
    public void G3_the_duties_of_a_clause_still_open_are_conditional()
    {
        var cap = new Cap(Level.DecideTell)
        {
            Id = "resellers",
            When = [When.Is("customer", "reseller")],
            Tell = new Tell("Idris", null),
        };
        var asked = Case.Of(Known.Customer(), Lines.Grant("all", Level.Decide), cap);
        Assert.True(Assert.Single(asked.Answer.Duties).IsConditional);
        Assert.False(Assert.Single(asked.With("customer", Values.Text("reseller")).Answer.Duties).IsConditional);
        Assert.Empty(asked.With("customer", Values.Text("consumer")).Answer.Duties);
    }
}
