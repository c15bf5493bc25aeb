using Remit.Web.Features.People;

namespace Remit.Web.Tests.Features.People.Lines;

/// <summary>What a file of who leads whom would change, row by row.</summary>
public sealed class LinesPlanTests
{
    private static readonly string[] Here = ["Maarten Hoekema", "Sunniva Aall", "Jan Bos", "Jan Bos"];

    [Theory]
    [InlineData("name,lead,area\nInês Tavora,Maarten Hoekema,Refunds")]
    [InlineData("\uFEFFName;Führung;Bereich\r\nInês Tavora;Maarten Hoekema;Refunds\r\n")]
    [InlineData("LEAD\tNAME\tAREA\nMaarten Hoekema\tInês Tavora\tRefunds")]
    [InlineData("bereich;person;leitung\n\"Refunds\";Inês Tavora ; Maarten Hoekema")]
    [InlineData("team,name,lead,area\nSupport,Inês Tavora,maarten hoekema,Refunds\n,,,\n")]
    public void A_table_is_read_in_every_usual_form(string text)
    {
        var plan = PlanOf(text);

        var row = Assert.Single(plan.New);
        Assert.Equal((2, "Inês Tavora", "Refunds"), (row.Number, row.Name, row.Area));
        Assert.Equal("MAARTEN HOEKEMA", row.Lead.ToUpperInvariant());
        Assert.Equal(["Inês Tavora"], plan.NewPeople);
    }

    [Theory]
    [InlineData("Inês,Nobody Known,", "row-lead", "the lead is neither here nor in the file")]
    [InlineData("Inês,Jan Bos,", "row-two", "two people here have the name of the lead")]
    [InlineData("Jan Bos,Sunniva Aall,", "row-two", "two people here have the name")]
    [InlineData("Inês,inês,", "row-self", "somebody leads themselves")]
    [InlineData(",Maarten Hoekema,", "row-name", "there is no name")]
    [InlineData("\"Inês\nTavora\",Maarten Hoekema,", "row-text", "a name has two lines")]
    [InlineData("Maarten Hoekema,Sunniva Aall,", "row-loop", "the lead is led by the person already")]
    public void What_is_unclear_is_left_out_and_says_why(string row, string code, string sentence)
    {
        Assert.NotEmpty(sentence);
        var plan = PlanOf($"name,lead,area\n{row}", ("Sunniva Aall", "Maarten Hoekema", ""));

        Assert.Equal(code, Assert.Single(plan.Unclear).Why!.Code);
        Assert.Empty(plan.New);
        Assert.Empty(plan.NewPeople);
    }

    [Fact]
    public void What_is_too_long_is_left_out()
    {
        Assert.Equal("row-long", CodeOf($"{new string('a', 101)},Maarten Hoekema,"));
        Assert.Equal("row-long", CodeOf($"Inês,{new string('a', 101)},"));
        Assert.Equal("row-long", CodeOf($"Inês,Maarten Hoekema,{new string('a', 201)}"));
        Assert.Null(CodeOf($"Inês,Maarten Hoekema,{new string('a', 200)}"));
    }

    [Fact]
    public void A_lead_may_stand_in_the_file_itself_before_or_after()
    {
        var plan = PlanOf("name,lead\nInês,Katja\nKatja,\nDewi,Katja");

        Assert.Equal(3, plan.New.Count());
        Assert.Equal(["Inês", "Katja", "Dewi"], plan.NewPeople);
    }

    [Fact]
    public void With_an_unclear_row_falls_what_rests_on_it()
    {
        var plan = PlanOf("name,lead\nInês,Katja\nKatja,Nobody Known\nDewi,Inês\nOsman,Sunniva Aall");

        Assert.Equal([2, 3, 4], plan.Unclear.Select(row => row.Number));
        Assert.Equal(["Osman"], plan.NewPeople);
    }

    [Fact]
    public void A_loop_in_the_file_is_left_out_where_it_would_close()
    {
        var plan = PlanOf("name,lead\nInês,Katja\nKatja,Dewi\nDewi,Inês");

        // The row that closes it falls; then nobody names Dewi, and what rests on her falls too.
        Assert.Equal(["row-lead", "row-lead", "row-loop"], plan.Unclear.Select(row => row.Why!.Code));
        Assert.Empty(plan.New);
        Assert.Single(PlanOf("name,lead\nInês,Katja\nKatja,Dewi\nDewi,Inês\nDewi,").Unclear);
    }

    [Fact]
    public void What_is_here_stays_and_the_same_row_twice_counts_once()
    {
        var plan = PlanOf(
            "name,lead,area\nSunniva Aall,Maarten Hoekema,Rota\nSunniva Aall,Maarten Hoekema,Refunds\nSUNNIVA AALL,Maarten Hoekema,rota\nMaarten Hoekema,",
            ("Sunniva Aall", "Maarten Hoekema", "Rota")
        );

        Assert.Equal([2, 5], plan.Staying.Select(row => row.Number));
        Assert.Equal([3], plan.New.Select(row => row.Number));
        Assert.Equal("row-again", Assert.Single(plan.Unclear).Why!.Code);
    }

    [Theory]
    [InlineData("name,boss\nInês,Maarten", "lines-header")]
    [InlineData("", "lines-header")]
    [InlineData("name,lead\n\"Inês,Maarten", "table-unreadable")]
    public void A_text_that_is_no_such_table_says_what_is_missing(string text, string code) =>
        Assert.Equal(code, LinesFile.Read(text).Refusals[0].Code);

    [Fact]
    public void More_than_a_thousand_rows_are_too_many()
    {
        var rows = Enumerable.Range(1, 1001).Select(row => $"Person {row},Maarten Hoekema");

        Assert.Equal("lines-many", LinesFile.Read($"name,lead\n{string.Join('\n', rows)}").Refusals[0].Code);
        Assert.Equal(1000, PlanOf($"name,lead\n{string.Join('\n', rows.Take(1000))}").New.Count());
    }

    [Fact]
    public void Taking_in_what_a_plan_brought_brings_nothing_new()
    {
        string[] names = [.. Here.Distinct(), "Inês", "Katja", "Dewi", "Osman"];
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var rows = Enumerable
                .Range(0, random.Next(1, 20))
                .Select(_ => $"{Pick(random, names)},{Pick(random, [.. names, ""])},{Pick(random, ["", "a", "b"])}");
            var text = $"name,lead,area\n{string.Join('\n', rows)}";
            var plan = PlanOf(text);
            var drawn = plan.New.Where(row => row.Lead.Length > 0).Select(row => (row.Name, row.Lead, row.Area));

            var again = LinesPlan.Of(LinesFile.Read(text).Value, [.. Here, .. plan.NewPeople], drawn);

            Assert.Empty(again.NewPeople);
            Assert.All(again.New, row => Assert.Contains(row.Number, plan.Unclear.Select(one => one.Number)));
            Assert.Equal(
                plan.New.Select(row => row.Number),
                again.Staying.Select(row => row.Number).Intersect(plan.New.Select(row => row.Number))
            );
        }
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];

    private static string? CodeOf(string row) => PlanOf($"name,lead,area\n{row}").Rows[0].Why?.Code;

    private static LinesPlan PlanOf(string text, params (string, string, string)[] going) =>
        LinesPlan.Of(LinesFile.Read(text).Value, Here, going);
}
