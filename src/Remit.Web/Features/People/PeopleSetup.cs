using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Remit.Web.Ui.Languages;

namespace Remit.Web.Features.People;

/// <summary>Who is here, and with whom.</summary>
internal static class PeopleSetup
{
    public static void AddPeople(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<BeginPair>();
        builder.Services.AddScoped<SeenPairs>();
        builder.Services.AddScoped<FindPeople>();
        builder.Services.AddScoped<AddPerson>();
        builder.Services.AddScoped<DrawLine>();
        builder.Services.AddScoped<LetRun>();
        builder.Services.AddScoped<TakeInLines>();
        builder.Services.AddScoped<RememberLanguage>();
        builder.Services.AddSingleton<LanguageChosen>(RememberLanguage.ChosenAsync);
        builder.Services.PostConfigure<CookieAuthenticationOptions>(
            IdentityConstants.ApplicationScheme,
            cookie => cookie.Events.OnSignedIn = RememberLanguage.SignedInAsync
        );
    }
}
