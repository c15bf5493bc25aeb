using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Features.Pausing;
using Remit.Web.Tests.Features.Mail;

namespace Remit.Web.Tests.Features.Pausing;

/// <summary>What tests of pausing do again and again.</summary>
internal static class Pauses
{
    public const string Reason = "The new till counts twice";

    /// <summary>Somebody pauses on the page of the pair; the last day that is offered, and all kinds, unless said.</summary>
    public static async Task<Visitor> PauseAsync(
        this Visitor who,
        World world,
        string reason = Reason,
        string? until = null,
        params string[] kinds
    )
    {
        await who.VisitAsync($"/pairs/{world.Pair.Id}/pause");
        who.Fill("Input.Reason", reason);
        if (until is not null)
        {
            who.Fill("Input.Until", until);
        }

        foreach (var kind in kinds)
        {
            who.Fill($"Input.Kinds[{kind}]", "yes");
        }

        return await who.SubmitAsync("Pause it now");
    }

    /// <summary>The level of a refund of 38 EUR, asked by the API for a day.</summary>
    public static async Task<string?> LevelAsync(this Visitor who, World world, string? on = null)
    {
        var (status, answer) = await who.QuestionAsync(world, "refund", on);
        Assert.Equal(HttpStatusCode.OK, status);
        return answer.Text("level");
    }

    /// <summary>A kind asked about by the API for a day, with 38 EUR where it is a refund.</summary>
    public static Task<(HttpStatusCode Status, JsonElement Body)> QuestionAsync(
        this Visitor who,
        World world,
        string kind,
        string? on = null
    ) =>
        who.PostAsync(
            $"/api/v1/agreements/{world.Pair.Id}/questions",
            new
            {
                kind,
                facts = kind == "refund"
                    ? new Dictionary<string, string>(StringComparer.Ordinal) { ["amount"] = "38 EUR" }
                    : [],
                on,
            }
        );

    /// <summary>Every pause of a pair, oldest first.</summary>
    public static Task<List<PairPause>> PausesAsync(this World world) =>
        world.App.ReadAsync(db =>
            db.Set<PairPause>()
                .AsNoTracking()
                .Where(pause => pause.PairId == world.Pair.Id)
                .OrderBy(pause => pause.Id)
                .ToListAsync(TestContext.Current.CancellationToken)
        );
}
