using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Cards;

namespace Remit.Web.Tests.Features.Cards;

/// <summary>What tests of the card for colleagues do again and again.</summary>
internal static class OnCard
{
    /// <summary>Somebody ticks just these on the page of the card; what stands in its address.</summary>
    public static async Task<string> ShowOnCardAsync(this Visitor who, World world, params string[] kinds)
    {
        await who.VisitAsync($"/pairs/{world.Pair.Id}/card");
        return await who.TickAsync(world, kinds);
    }

    /// <summary>The same, on the page of the card that is open.</summary>
    public static async Task<string> TickAsync(this Visitor who, World world, params string[] kinds)
    {
        foreach (var box in who.Page.QuerySelectorAll("[type=checkbox]").OfType<IHtmlInputElement>())
        {
            box.IsChecked = kinds.Any(kind => box.Name == $"Input.Kinds[{kind}]" || box.Name == $"Input.{kind}");
        }

        await who.SubmitAsync(who.Page.QuerySelector("main button.primary")!.TextContent.Trim());
        return (await world.CardAsync())?.Address ?? "";
    }

    /// <summary>The card of the two; null where there is none.</summary>
    public static async Task<PublicCard?> CardAsync(this World world)
    {
        await using var scope = world.App.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<RemitDb>()
            .Set<PublicCard>()
            .AsNoTracking()
            .SingleOrDefaultAsync(card => card.PairId == world.Pair.Id, TestContext.Current.CancellationToken);
    }

    /// <summary>The card as somebody reads it whom nobody knows.</summary>
    public static Task<Visitor> ReadCardAsync(this World world, string address) =>
        World.NewVisitor(world.App).VisitAsync($"/card/{address}");
}
