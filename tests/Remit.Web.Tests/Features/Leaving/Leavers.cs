using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Features.Keeping;
using Remit.Web.Hosting;

namespace Remit.Web.Tests.Features.Leaving;

/// <summary>What tests of leaving do again and again.</summary>
internal static class Leavers
{
    /// <summary>The first break that verifying finds; null where all is intact.</summary>
    public static async Task<string?> BreakOfAsync(App app)
    {
        var database = app.Services.GetRequiredService<Settings>().Database;
        return (await Verification.OfAsync(database, TestContext.Current.CancellationToken)).Break;
    }

    /// <summary>Somebody erases what is theirs, on the page.</summary>
    public static async Task<Visitor> EraseAsync(this Visitor who, string confirm = World.Password)
    {
        await who.VisitAsync("/account/data/erase");
        return await who.Fill("Input.Confirm", confirm).SubmitAsync("Erase it for good");
    }
}
