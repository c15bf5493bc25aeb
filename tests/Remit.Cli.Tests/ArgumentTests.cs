namespace Remit.Cli.Tests;

public sealed class ArgumentTests
{
    [Theory]
    [InlineData("'amount' is given twice", "order", "amount=1EUR", "amount=1EUR")]
    [InlineData("'order' does not ask for 'amout'. (did you mean 'amount'?)", "order", "amout=1EUR")]
    [InlineData("There is no kind of decision 'oder' here. (did you mean 'order'?)", "oder")]
    [InlineData("no FACT=VALUE", "order", "amount")]
    [InlineData("names no currency", "order", "amount=38")]
    [InlineData("'1e30EUR' is not written in digits", "order", "amount=1e30EUR")]
    [InlineData("no rate from GBP", "order", "amount=38 GBP")]
    [InlineData("is no option here (did you mean '--json'?)", "order", "--jsn")]
    [InlineData("--as-of", "order", "--as-of", "yesterday")]
    [InlineData("--as-of is given twice", "order", "--as-of", "2026-03-01", "--as-of", "2026-03-02")]
    [InlineData("--as-of", "order", "--as-of")]
    [InlineData("KIND is missing")]
    [InlineData(
        "'order' has no grant 'stok-up_1'. (did you mean 'stock-up_1'?)",
        "order",
        "--used",
        "stok-up_1.month=1"
    )]
    [InlineData("has no limit that 'rest.month' could be of", "order", "--used", "rest.month=1")]
    [InlineData("has no limit that 'stock-up_1.week' could be of", "order", "--used", "stock-up_1.week=1")]
    [InlineData("stock-up_1.month.sum or stock-up_1.month.count", "order", "--used", "stock-up_1.month=1")]
    [InlineData("cannot be negative", "order", "--used", "stock-up_1.month.sum=-1")]
    [InlineData("cannot be negative", "order", "--used", "stock-up_1.month.sum=-1 EUR")]
    [InlineData("cannot be negative", "order", "--used", "stock-up_1.month.count=-1")]
    [InlineData("is counted in EUR", "order", "--used", "stock-up_1.month.sum=1 USD")]
    [InlineData("a whole number", "order", "--used", "stock-up_1.month.count=1.5")]
    [InlineData("given twice", "order", "--used", "stock-up_1.month.count=1", "--used", "stock-up_1.month.count=1")]
    [InlineData("counts apart for each customer", "order", "--used", "per-customer.30days=1")]
    [InlineData("counts everything together", "order", "--used", "stock-up_1.month.sum@acme=1")]
    [InlineData("no GRANT.BASIS=N", "order", "--used", "stock-up_1.month")]
    [InlineData("names no total", "order", "--used", "month=1")]
    public async Task A_wrong_argument_says_what_is_wrong_and_gives_no_answer(string said, params string[] words)
    {
        var run = await Run.Ask(words);

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_mistakes_are_said_in_one_run()
    {
        var run = await Run.Ask("order", "amout=1EUR", "stock=perhaps", "--used", "rest.month=1");

        Assert.Equal(3, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("stock-up_1.month.sum=640")]
    [InlineData("stock-up_1.month.sum=640 EUR")]
    [InlineData("stock-up_1.month.sum=EUR 640")]
    [InlineData("stock-up_1.month.amount=640")]
    public async Task A_total_without_a_currency_is_in_that_of_the_agreement(string total)
    {
        string[] words = ["order", "stock=yes", "term=3", "--used", total];

        Assert.Equal(0, (await Run.Ask([.. words, "amount=250 EUR"])).Exit);
        Assert.Equal(
            2,
            (
                await Run.Ask([.. words[..^1], total.Replace("640", "651", StringComparison.Ordinal), "amount=250 EUR"])
            ).Exit
        );
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 2)]
    public async Task A_count_on_the_basis_of_a_sum_is_named(int used, int exit)
    {
        var run = await Run.Ask(
            "order",
            "amount=250EUR",
            "stock=yes",
            "term=3",
            "--used",
            $"stock-up_1.month.count={used}",
            "--used",
            "stock-up_1.month.sum=0"
        );

        Assert.Equal(exit, run.Exit);
    }

    [Theory]
    [InlineData("per-customer.30days@acme=80", "Go ahead.")]
    [InlineData("per-customer.30days@ACME=81", "Ask Maarten first.")]
    [InlineData("per-customer.30days@other=100", "Go ahead.")]
    public async Task A_total_that_counts_apart_names_its_scope(string total, string sentence)
    {
        var run = await Run.Ask("order", "amount=20EUR", "customer=acme", "stock=no", "term=3", "--used", total);

        Assert.Equal(sentence, run.FirstLine);
    }

    [Theory]
    [InlineData("ask FILE order amount=38EUR term=3 --as-of 2026-03-10 --json")]
    [InlineData("ask --json FILE --as-of 2026-03-10 order amount=38EUR term=3")]
    [InlineData("ask FILE order --as-of=2026-03-10 amount=38EUR --json term=3")]
    [InlineData("--json ask --as-of 2026-03-10 FILE order amount=38EUR term=3")]
    [InlineData("--as-of 2026-03-10 --json ask FILE order amount=38EUR term=3")]
    public async Task Options_stand_anywhere(string words)
    {
        var wanted = await Run.Ask("order", "amount=38EUR", "term=3", "--as-of", "2026-03-10", "--json");

        Assert.Equal(wanted, await Run.Of([.. words.Split(' ').Select(word => word == "FILE" ? Sample.Path : word)]));
    }

    [Fact]
    public async Task Words_that_begin_with_an_at_sign_are_never_read_as_files()
    {
        var run = await Run.Ask("order", "customer=acme", "@" + Sample.Path);

        Assert.Contains($"'@{Sample.Path}' is no FACT=VALUE", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("frob")]
    [InlineData("ask")]
    [InlineData("completion", "ksh")]
    [InlineData("check", "no-such-file.yaml")]
    [InlineData("show", "no-such-file.yaml")]
    [InlineData("test", "no-such-file.yaml", "nor-this.yaml")]
    public async Task Wrong_usage_is_said_on_the_error_stream_alone(params string[] args)
    {
        var run = await Run.Of(args);

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.NotEmpty(run.Error);
    }
}
