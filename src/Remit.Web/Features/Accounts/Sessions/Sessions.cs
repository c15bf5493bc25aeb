using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Accounts;

/// <summary>Begins a session with every way of signing in, and ends it with signing out.</summary>
internal sealed class Sessions(RemitDb db, TimeProvider time)
{
    /// <summary>Writes the session of a cookie that is about to be given out; one that has its session keeps it.</summary>
    public static async Task BeginAsync(CookieSigningInContext context)
    {
        var (http, account) = (context.HttpContext, AccountOf(context.Principal));
        if (account is null || context.Principal?.Identity is not ClaimsIdentity identity)
        {
            return;
        }

        // Signing in again as who one is anyway goes on with the session one has.
        if (AccountOf(http.User) == account && Session.IdOf(http.User) is { } same)
        {
            identity.AddClaim(new(Session.Claim, same.ToString()));
            return;
        }

        var sessions = http.RequestServices.GetRequiredService<Sessions>();
        await sessions.EndAsync(http.User, http.RequestAborted);
        var begun = await sessions.BeginAsync(account.Value, http.Request.Headers.UserAgent, http.RequestAborted);
        identity.AddClaim(new(Session.Claim, begun.Id.ToString()));
    }

    /// <summary>Ends the session of the cookie that is taken away.</summary>
    public static Task EndAsync(CookieSigningOutContext context) =>
        context
            .HttpContext.RequestServices.GetRequiredService<Sessions>()
            .EndAsync(context.HttpContext.User, context.HttpContext.RequestAborted);

    private static Guid? AccountOf(ClaimsPrincipal? who) =>
        Guid.TryParse(who?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    private async Task<Session> BeginAsync(Guid account, string? userAgent, CancellationToken cancellationToken)
    {
        var person = await db.Set<Person>()
            .AsNoTracking()
            .SingleAsync(one => one.AccountId == account, cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(person.Id, time, cancellationToken);
        var session = Session.Begin(account, userAgent, turn.At);
        var oldest = turn.At.AddDays(-Session.Days);
        db.RemoveRange(
            await db.Set<Session>()
                .Where(one => one.AccountId == account && one.BegunAt < oldest)
                .ToListAsync(cancellationToken)
        );
        db.Add(session);
        await db.SaveAsync(new Actor(person.Id, person.Zone), "signed-in", session, cancellationToken);
        return session;
    }

    private async Task EndAsync(ClaimsPrincipal? who, CancellationToken cancellationToken)
    {
        if (Session.IdOf(who) is not { } id)
        {
            return;
        }

        var person = await (
            from session in db.Set<Session>()
            join one in db.Set<Person>() on session.AccountId equals one.AccountId
            where session.Id == id
            select new Actor(one.Id, one.Zone)
        ).FirstOrDefaultAsync(cancellationToken);
        if (person is null)
        {
            return;
        }

        await using var turn = await db.TakeOwnTurnAsync(person.PersonId, time, cancellationToken);
        if (await db.Set<Session>().FirstOrDefaultAsync(session => session.Id == id, cancellationToken) is { } ended)
        {
            db.Remove(ended);
            await db.SaveAsync(person, "signed-out", ended, cancellationToken);
        }
    }
}
