using Microsoft.AspNetCore.Identity;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Accounts;

/// <summary>What a browser asks before it makes or uses a passkey. The question is good for one answer.</summary>
internal static class PasskeyForms
{
    public const string MakePath = "/account/passkeys/question";
    public const string UsePath = "/sign-in/passkey-question";

    public static void MapPasskeys(this WebApplication app)
    {
        var forms = app.MapForms();
        forms.MapPost(MakePath, MakeAsync);
        forms.MapPost(UsePath, UseAsync).AllowAnonymous().RequireRateLimiting(SecuritySetup.QuestionRate);
    }

    private static async Task<IResult> MakeAsync(
        SignInManager<Account> signIn,
        MyAccount mine,
        SeenPairs pairs,
        CancellationToken cancellationToken
    )
    {
        var account = await mine.AccountAsync(cancellationToken);
        var me = await pairs.MeAsync(cancellationToken);
        var question = await signIn.MakePasskeyCreationOptionsAsync(
            new()
            {
                Id = account.Id.ToString(),
                Name = account.Email ?? me!.Name,
                DisplayName = me!.Name,
            }
        );
        return Results.Text(question, "application/json");
    }

    // Which account it will be, the passkey says; asking for one by address would tell who is here.
    private static async Task<IResult> UseAsync(SignInManager<Account> signIn) =>
        Results.Text(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");
}
