using System.Text.Json;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Covers;
using Remit.Web.Features.Joining;
using Remit.Web.Features.Journal;
using Remit.Web.Features.OwnData;
using Remit.Web.Features.Starting;
using Remit.Web.Jobs;
using Remit.Web.Security;
using Remit.Web.Tests.Access;

namespace Remit.Web.Tests.Features.OwnData;

/// <summary>One's own data, to take along.</summary>
public sealed class OwnDataTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    /// <summary>What is kept and is in nobody's file, and why.</summary>
    private static readonly Dictionary<Type, string> InNoFile = new()
    {
        [typeof(DataProtectionKey)] = "of the installation: keys",
        [typeof(Installation)] = "of the installation: whether it shows an example",
        [typeof(Invitation)] = "of the installation: somebody else's name, until they come in",
        [typeof(Job)] = "of the installation: what waits to be sent, and goes once it is",
        [typeof(JournalEntry)] = "a second copy of what is in the file",
        [typeof(IdentityUserClaim<Guid>)] = "never written",
        [typeof(IdentityUserLogin<Guid>)] = "part of the account: the provider's name for it",
        [typeof(IdentityUserToken<Guid>)] = "never written",
        [typeof(IdentityUserPasskey<Guid>)] = "stands under passkeys, by name and day",
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Everything_that_is_kept_is_in_the_file_or_said_to_be_in_none(Database database)
    {
        await using var scope = databases.Shared(database).Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RemitDb>();
        var inFile = scope
            .ServiceProvider.GetRequiredService<ReadOwnData>()
            .SectionsOf(new Actor(Guid.CreateVersion7(), "Etc/UTC"))
            .Select(section => section.Of);

        var kept = db.Model.GetEntityTypes().Where(type => !type.IsOwned()).Select(type => type.ClrType);

        Assert.Equal(
            kept.Select(type => type.Name).Order(StringComparer.Ordinal),
            inFile.Concat(InNoFile.Keys).Select(type => type.Name).Order(StringComparer.Ordinal)
        );
    }

    [Theory, EachDatabase]
    public async Task Her_file_holds_all_she_wrote_and_his_what_is_the_pairs(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var town = await Town.InAsync(app);

        var hers = await FileAsync(town[Somebody.Contributor]);
        var his = await FileAsync(town[Somebody.Lead]);

        foreach (var (what, mark) in town.Marks)
        {
            Assert.True(hers.Contains(mark, Ordinal), $"{what} is not in hers.");
            Assert.True(
                his.Contains(mark, Ordinal) == what is Written.Agreement or Written.Decision or Written.Pause,
                $"{what} in his."
            );
        }

        var file = JsonDocument.Parse(hers).RootElement;
        // With who leads her now, and with who led her before.
        Assert.Equal(2, file.GetProperty("pairs").GetArrayLength());
        Assert.Equal(2, file.GetProperty("decisions").GetArrayLength());
        Assert.DoesNotContain("PasswordHash", hers, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_title_that_is_a_formula_is_a_text_in_the_table(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);
        string[] titles =
        [
            "=1+1",
            "+1+1",
            "-1+1",
            "@SUM(1)",
            "=HYPERLINK(\"https://elsewhere.example\",\"x\")",
            "Pegs, two; \"new\"",
        ];
        foreach (var title in titles)
        {
            await ines.PostAsync(
                "/api/v1/decisions",
                new
                {
                    agreement = world.Pair.Id,
                    title,
                    done = "askedFirst",
                }
            );
        }

        using var response = await ines.Client.GetAsync(new Uri("/account/decisions.csv", UriKind.Relative), Cancel);
        var table = await response.Content.ReadAsStringAsync(Cancel);

        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        foreach (var title in titles[..4])
        {
            Assert.Contains($",'{title},", table, Ordinal);
        }

        Assert.Contains("\"'=HYPERLINK(\"\"https://elsewhere.example\"\",\"\"x\"\")\"", table, Ordinal);
        Assert.Contains("\"Pegs, two; \"\"new\"\"\"", table, Ordinal);
    }

    [Theory]
    [InlineData("=1", "'=1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_cell_is_never_a_formula(string? text, string expected) =>
        Assert.Equal(expected, DecisionSheet.CellOf(text));

    private static async Task<string> FileAsync(Visitor visitor)
    {
        await visitor.VisitAsync("/account");
        await visitor.FollowAsync("Your data, to take along");
        var address = visitor.Page.QuerySelector("a[download]")!.GetAttribute("href")!;
        using var response = await visitor.Client.GetAsync(new Uri(address, UriKind.Relative), Cancel);
        return await response.Content.ReadAsStringAsync(Cancel);
    }
}
