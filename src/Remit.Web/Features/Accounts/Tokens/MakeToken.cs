using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Accounts;

/// <summary>Makes a token for a program of who acts. Its secret is shown once.</summary>
internal sealed class MakeToken(RemitDb db, CurrentActor current, TimeProvider time)
{
    /// <summary>The most tokens one person has.</summary>
    public const int Most = 20;

    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>What to call it.</summary>
        public string? Name { get; set; }

        /// <summary>Whether it may ask.</summary>
        public bool Ask { get; set; }

        /// <summary>Whether it may read.</summary>
        public bool Read { get; set; }

        /// <summary>Whether it may write.</summary>
        public bool Write { get; set; }

        /// <summary>For how many days.</summary>
        public string? Days { get; set; }

        internal ApiScope Scopes =>
            (Ask ? ApiScope.Ask : ApiScope.None)
            | (Read ? ApiScope.Read : ApiScope.None)
            | (Write ? ApiScope.Write : ApiScope.None);
    }

    /// <summary>The tokens of who acts that are still good, the newest first.</summary>
    public async Task<IReadOnlyList<ApiToken>> AllAsync(CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        var now = time.GetUtcNow();
        return await db.Set<ApiToken>()
            .AsNoTracking()
            .Where(token => token.PersonId == actor.PersonId && token.EndsAt > now)
            .OrderByDescending(token => token.MadeAt)
            .ToListAsync(cancellationToken);
    }

    /// <returns>The secret.</returns>
    public async Task<Outcome<string>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        if (InputRules.Check(input) is { IsEmpty: false } refusals)
        {
            return Outcome<string>.Refuse(refusals);
        }

        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        if (
            await db.Set<ApiToken>()
                .CountAsync(one => one.PersonId == actor.PersonId && one.EndsAt > turn.At, cancellationToken) >= Most
        )
        {
            return Refusal.Conflict("tokens-full");
        }

        var secret = ApiToken.Prefix + SecretText.New();
        var days = int.TryParse(input.Days, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
        var made = ApiToken.Make(actor.PersonId, (input.Name, input.Scopes, days), secret, turn.At);
        if (!made.TryGet(out var token))
        {
            return Outcome<string>.Refuse(made.Refusals);
        }

        db.Add(token);
        await db.SaveAsync(actor, "token-made", token, cancellationToken);
        return secret;
    }
}
