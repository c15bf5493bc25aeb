using Remit.Web.Features.Keeping;

namespace Remit.Web.Tests.Kills;

/// <summary>One database through a number of kills: who writes, what is killed, and what is compared after each.</summary>
/// <param name="database">A PostgreSQL connection string, or the path of a SQLite file, where nothing is yet.</param>
/// <param name="cluster">The server that is killed too; null where there is none.</param>
internal sealed class Tour(string database, PostgresCluster? cluster) : IAsyncDisposable
{
    /// <summary>How many clients write at a time.</summary>
    public const int Writers = 6;

    private const int FirstStarts = 2;
    private const int LongestStart = 1200;
    private const int LongestPause = 20;
    private const int MostInRound = 50;

    private readonly MailServer mail = MailServer.Start();
    private readonly List<Writer> writers = [];
    private Product? product;

    /// <summary>What was written, and what is wrong.</summary>
    public Ledger Ledger { get; } = new();

    /// <summary>How many kills there were, by what was killed.</summary>
    public Dictionary<Victim, int> Kills { get; } = Enum.GetValues<Victim>().ToDictionary(victim => victim, _ => 0);

    /// <summary>How many mails arrived, and how many of them for a second time.</summary>
    public (int Received, int Doubled) Mails { get; private set; }

    // In the first round everything is written once.
    private bool IsNew => Array.Exists(Enum.GetValues<WriteKind>(), kind => Ledger.AnsweredOf(kind) == 0);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Kills, starts again and compares, until there were so many kills or something is wrong.</summary>
    public async Task RunAsync(int kills)
    {
        for (var kill = 0; kill < FirstStarts; kill++)
        {
            await KillStartAsync();
        }

        await using (var app = Stage.AppOn(database, mail))
        {
            Begin(await Stage.SetAsync(app));
        }

        for (var kill = FirstStarts; kill < kills && Ledger.Faults.Count == 0; kill++)
        {
            await (VictimOf(kill) is Victim.Starting ? KillStartAsync() : KillWritingAsync(VictimOf(kill)));
            await CompareAsync();
        }

        await EndAsync();
        await CompareAsync();
        await using var last = Stage.AppOn(database, mail);
        var mails = new MailComparison(last, mail, Ledger);
        await mails.RunAsync(Kills.Values.Sum());
        Mails = (mails.Received, mails.Doubled);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        writers.ForEach(writer => writer.Dispose());
        if (product is not null)
        {
            await product.DisposeAsync();
        }

        await mail.DisposeAsync();
    }

    private Victim VictimOf(int kill) =>
        (kill % 5) switch
        {
            3 => Victim.Starting,
            1 or 4 when cluster is not null => Victim.Server,
            _ => Victim.Product,
        };

    private void Begin(Stage stage) =>
        writers.AddRange([
            new DecisionWriter(stage.Ines, stage.Pair, Ledger),
            new DecisionWriter(stage.Ines, stage.Pair, Ledger),
            new EntryWriter(stage.Ines, Ledger),
            new LineWriter(stage.Maarten, Ledger),
            new InvitationWriter(stage.Ines, Ledger),
            new SigningInWriter(stage.Maarten, Ledger),
        ]);

    private async Task KillStartAsync()
    {
        await EndAsync();
        await using var starting = Product.Begin(database, mail);
        await Task.Delay(Random.Shared.Next(LongestStart), Cancel);
        if (starting.HasEnded)
        {
            Ledger.Blame($"It did not start: {starting.Said}");
        }

        await starting.KillAsync();
        Kills[Victim.Starting]++;
    }

    private async Task KillWritingAsync(Victim victim)
    {
        product ??= Product.Begin(database, mail);
        var round = new Round(await product.FindAddressAsync());
        var goal = Ledger.Answered + Random.Shared.Next(MostInRound);
        var all = Task.WhenAll(writers.ConvertAll(writer => writer.WriteAsync(round)));

        // Every process answers slowly at first, so a round is as long as it takes to write so much.
        while (Ledger.Faults.Count == 0 && (Ledger.Answered < goal || IsNew))
        {
            await Task.Delay(1, Cancel);
        }

        await Task.Delay(Random.Shared.Next(LongestPause), Cancel);
        round.End();
        await (victim is Victim.Server ? cluster!.KillAsync() : EndAsync());
        await all;
        Kills[victim]++;
        if (victim is Victim.Server)
        {
            await cluster!.StartAgainAsync();
            await product!.WaitUntilReadyAsync();
        }
    }

    private async Task EndAsync()
    {
        if (product is not null)
        {
            await product.KillAsync();
            await product.DisposeAsync();
            product = null;
        }
    }

    private async Task CompareAsync()
    {
        var verified = await Verification.OfAsync(database, Cancel);
        if (verified.Break is { } flaw)
        {
            Ledger.Blame(flaw);
        }

        await using var snapshot = await Snapshot.OpenAsync(database, Cancel);
        await new LedgerComparison(snapshot.Db, Ledger).RunAsync();
        await new JournalComparison(snapshot.Db, Ledger).RunAsync();
    }
}
