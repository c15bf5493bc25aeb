using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Security;
using Remit.Web.Ui.Languages;

namespace Remit.Web.Features.People;

/// <summary>Keeps in which words somebody reads, for the mails they get while they look at no page.</summary>
internal sealed class RememberLanguage(RemitDb db, TimeProvider time)
{
    /// <summary>Somebody chose a language; nothing is kept of who is not signed in.</summary>
    public static async Task ChosenAsync(HttpContext http, Language language)
    {
        var services = http.RequestServices;
        if (await services.GetRequiredService<CurrentActor>().FindAsync(http.RequestAborted) is { } actor)
        {
            await services.GetRequiredService<RememberLanguage>().RunAsync(actor, language, http.RequestAborted);
        }
    }

    /// <summary>Somebody signed in, and reads in the language of that page unless they chose one before.</summary>
    public static async Task SignedInAsync(CookieSignedInContext context)
    {
        var http = context.HttpContext;
        var db = http.RequestServices.GetRequiredService<RemitDb>();
        if (
            Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var account)
            && await db.Set<Person>()
                .Where(one => one.AccountId == account && one.Language == null)
                .Select(one => new Actor(one.Id, one.Zone))
                .SingleOrDefaultAsync(http.RequestAborted)
                is { } actor
        )
        {
            var remember = http.RequestServices.GetRequiredService<RememberLanguage>();
            await remember.RunAsync(actor, Language.Current, http.RequestAborted);
        }
    }

    /// <summary>Keeps it.</summary>
    /// <param name="actor">Whose it is.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Gives up; then nothing has changed.</param>
    public async Task RunAsync(Actor actor, Language language, CancellationToken cancellationToken)
    {
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var person = await db.Set<Person>().SingleAsync(one => one.Id == actor.PersonId, cancellationToken);
        if (person.Language != language.Culture)
        {
            person.ReadIn(language.Culture);
            await db.SaveAsync(actor, "language-chosen", person, cancellationToken);
        }
    }
}
