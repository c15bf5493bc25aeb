using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Remit.Web.Ui.Languages;

/// <summary>Which language a page is in: the one chosen here before, else the one the browser asks for.</summary>
internal static class LanguageSetup
{
    private const string Cookie = "remit-language";
    private const int DaysKept = 400;

    public static void AddLanguages(this WebApplicationBuilder builder)
    {
        builder.Services.AddLocalization();
        builder.Services.AddSingleton<ResourceManagerStringLocalizerFactory>();
        builder.Services.AddSingleton<IStringLocalizerFactory, AddressedLocalizerFactory>();
        builder.Services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new(Language.All[0].Format, Language.All[0].Culture);
            // Numbers and dates follow any culture the reader asks for.
            options.SupportedCultures =
            [
                .. CultureInfo.GetCultures(CultureTypes.SpecificCultures | CultureTypes.NeutralCultures),
            ];
            options.SupportedUICultures =
            [
                .. Language.All.Select(language => CultureInfo.GetCultureInfo(language.Culture)),
            ];
            options.RequestCultureProviders =
            [
                new CookieRequestCultureProvider { CookieName = Cookie },
                new AcceptLanguageHeaderRequestCultureProvider(),
            ];
        });
    }

    // Whoever may not be known yet chooses too, so the form carries no token; all it changes is in which words one reads.
    public static void MapLanguages(this WebApplication app) =>
        app.MapPost("/language", ChooseAsync).AllowAnonymous().DisableAntiforgery().ExcludeFromDescription();

    private static async Task<RedirectHttpResult> ChooseAsync(
        HttpContext context,
        [FromForm] string language,
        [FromForm] string back
    )
    {
        if (Language.Find(language) is { } chosen)
        {
            var culture = new RequestCulture(
                chosen.FormatFor(CultureInfo.CurrentCulture),
                CultureInfo.GetCultureInfo(chosen.Culture)
            );
            context.Response.Cookies.Append(
                Cookie,
                CookieRequestCultureProvider.MakeCookieValue(culture),
                new()
                {
                    HttpOnly = true,
                    IsEssential = true,
                    SameSite = SameSiteMode.Lax,
                    Secure = context.Request.IsHttps,
                    MaxAge = TimeSpan.FromDays(DaysKept),
                }
            );
            foreach (var remember in context.RequestServices.GetServices<LanguageChosen>())
            {
                await remember(context, chosen);
            }
        }

        return TypedResults.LocalRedirect(LocalAddress.Of(back));
    }
}
