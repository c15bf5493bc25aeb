using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Features.Starting;

namespace Remit.Web.Tests.Features.Drafts;

/// <summary>Inês alone on her own machine, with a browser that knows no scripts.</summary>
internal static class Alone
{
    public const string Outcome = "The customer does not come back with the same problem";

    /// <summary>She opens the printed address, takes a door and says her name.</summary>
    public static async Task<Visitor> BeginAsync(
        App app,
        string door = "I would like to decide more myself",
        string name = "Inês"
    )
    {
        var token = app.Services.GetRequiredService<StartToken>().Renew();
        var visitor = await World.NewVisitor(app).VisitAsync($"/start?token={token}");
        await visitor.FollowAsync(door);
        return await visitor.Fill("Input.Name", name).SubmitAsync("Go on");
    }

    /// <summary>She comes in again, in another browser.</summary>
    public static Task<Visitor> AgainAsync(App app) =>
        World.NewVisitor(app).VisitAsync($"/start?token={app.Services.GetRequiredService<StartToken>().Renew()}");

    /// <summary>She answers the five questions about refunds, as the storyboard has it.</summary>
    public static async Task<Visitor> AskForRefundsAsync(Visitor visitor, string lead = "Maarten")
    {
        await visitor.VisitAsync("/lines/new?work=support");
        await visitor.SubmitAsync("Refunds");
        await visitor.SubmitAsync("£60");
        await visitor.SubmitAsync("£900");
        await visitor.SubmitAsync(Outcome);
        await visitor.SubmitAsync("Refund to another card");
        await visitor.Fill("typed.line.times", "14").SubmitAsync("Never");
        return visitor.Address.EndsWith("/told", StringComparison.Ordinal)
            ? await visitor.Fill("page.lead", lead).SubmitAsync("A short note on Fridays")
            : visitor;
    }

    /// <summary>From the other side: what a lead would be asked less.</summary>
    public static async Task<Visitor> OfferRefundsAsync(Visitor visitor, string to)
    {
        await visitor.VisitAsync("/lines/new?role=Lead&work=support");
        await visitor.SubmitAsync("Refunds");
        await visitor.SubmitAsync("£60");
        await visitor.SubmitAsync("£900");
        await visitor.SubmitAsync(Outcome);
        await visitor.SubmitAsync("Refund to another card");
        if (visitor.Page.QuerySelector("[name='typed.line.times']") is not null)
        {
            await visitor.Fill("typed.line.times", "14").SubmitAsync("Never");
        }

        return await visitor.Fill("page.lead", to).SubmitAsync("A short note on Fridays");
    }
}
