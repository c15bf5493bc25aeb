namespace Remit.Web.Ui;

/// <summary>Pages as plain HTML from the server: no circuits, no scripts needed.</summary>
internal static class UiSetup
{
    public static void AddUi(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents();
        builder.Services.AddLocalization();
    }

    public static void UseUi(this WebApplication app) => app.UseStatusCodePagesWithReExecute("/not-found");

    public static void MapUi(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>();
    }
}
