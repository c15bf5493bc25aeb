using System.Collections.Immutable;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.Journal;
using Remit.Web.Features.People;
using Remit.Web.Features.Starting;
using Remit.Web.Hosting;
using Remit.Web.Security;

namespace Remit.Web.Features.Examples;

/// <summary>
/// The worked example in this database: sets it to a week, with its dates moved so that today lies in that week, and
/// clears it away.
/// </summary>
internal sealed class ExampleStage(RemitDb db, Settings settings, TimeProvider time)
{
    private const string Resource = "worked-example.yaml";

    /// <summary>The weeks one can look at, the first shown at the start.</summary>
    public static ImmutableArray<int> Weeks { get; } = [2, 7, 12];

    /// <summary>Sets the stage to a week. What was there is gone.</summary>
    /// <param name="week">One of <see cref="Weeks"/>.</param>
    /// <param name="by">Who asks for it; null when nobody is there yet.</param>
    /// <param name="cancellationToken">Gives up; setting it again mends what was left half done.</param>
    /// <returns>The account of the contributor.</returns>
    public async Task<Account> SetAsync(int week, Guid? by, CancellationToken cancellationToken)
    {
        await ClearAsync(isExample: true, by, cancellationToken);
        var scenario = Read();
        var zone = TimeZoneInfo.FindSystemTimeZoneById(scenario.Contributor.Tz);
        var now = TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone);
        await using var host = await ScenarioHost.OpenAsync(settings.Database);
        var play = new ScenarioPlay(host, ScenarioShift.Into(scenario, week, DateOnly.FromDateTime(now.DateTime)));
        await play.RunAsync(now, cancellationToken);
        return await db.Users.SingleAsync(account => account.Id == play.Contributor.AccountId, cancellationToken);
    }

    /// <summary>Clears everything away.</summary>
    /// <param name="isExample">Whether an example follows.</param>
    /// <param name="by">Who asks for it; null when nobody is there yet.</param>
    /// <param name="cancellationToken">Gives up; then nothing is cleared.</param>
    public async Task ClearAsync(bool isExample, Guid? by, CancellationToken cancellationToken)
    {
        await using var turn = await db.TakeTurnAsync(time, cancellationToken);
        await db.Set<Decision>().ExecuteDeleteAsync(cancellationToken);
        await db.Set<AgreementVersion>().ExecuteDeleteAsync(cancellationToken);
        await db.Set<JournalEntry>()
            .Where(row => row.ChainId != Installation.OnlyId)
            .ExecuteDeleteAsync(cancellationToken);
        await db.Set<Pair>().ExecuteDeleteAsync(cancellationToken);
        await db.Set<Person>().ExecuteDeleteAsync(cancellationToken);
        await db.Set<IdentityUserClaim<Guid>>().ExecuteDeleteAsync(cancellationToken);
        await db.Users.ExecuteDeleteAsync(cancellationToken);
        db.ChangeTracker.Clear();
        var installation = await db.Set<Installation>().SingleAsync(cancellationToken);
        installation.ShowExample(isExample);
        await db.SaveAsync(
            new Actor(by ?? Guid.Empty, "Etc/UTC"),
            isExample ? "example-set" : "example-emptied",
            installation,
            cancellationToken
        );
    }

    private static Scenario Read()
    {
        using var stream = typeof(ExampleStage).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return ScenarioReader.Read(reader.ReadToEnd());
    }
}
