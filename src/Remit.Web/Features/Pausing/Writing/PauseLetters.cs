using System.Globalization;
using Microsoft.Extensions.Localization;
using Remit.Web.Data;
using Remit.Web.Features.Mail;
using Remit.Web.Features.People;
using Remit.Web.Hosting;
using Remit.Web.Ui.Languages;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Pausing;

/// <summary>
/// Writes to the other of two that something is paused, or goes on, in their language; the caller's saving sends it. Why is
/// read on the page alone, and the subject tells nothing.
/// </summary>
internal sealed class PauseLetters(RemitDb db, Outbox outbox, Addresses addresses, IStringLocalizer<PausingWords> words)
{
    /// <summary>Whether a letter reaches somebody: mail leaves here, and their address is known to be theirs.</summary>
    /// <param name="person">Who.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<bool> ReachesAsync(Person person, CancellationToken cancellationToken) =>
        await AddressOfAsync(person, cancellationToken) is not null;

    /// <summary>That something is paused.</summary>
    /// <param name="pair">The two.</param>
    /// <param name="pause">What one of them has just begun.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task PutBegunAsync(Pair pair, PairPause pause, CancellationToken cancellationToken) =>
        PutAsync(pair, pause, pause.Kinds.IsEmpty ? "Letter.All" : "Letter.Some", cancellationToken);

    /// <summary>That who paused has ended it before its last day.</summary>
    /// <param name="pair">The two.</param>
    /// <param name="pause">What one of them has just ended.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task PutEndedAsync(Pair pair, PairPause pause, CancellationToken cancellationToken) =>
        PutAsync(pair, pause, "Letter.On", cancellationToken);

    private async Task PutAsync(Pair pair, PairPause pause, string what, CancellationToken cancellationToken)
    {
        var (by, to) = pair.ContributorId == pause.ById ? (pair.Contributor, pair.Lead) : (pair.Lead, pair.Contributor);
        if (await AddressOfAsync(to, cancellationToken) is not { } address)
        {
            return;
        }

        using var tongue = Tongue.Of(to.Language);
        var last = Days.Full(pause.Until, CultureInfo.CurrentCulture);
        outbox.Put(
            new Letter(
                address,
                Language.Current.Culture,
                words["Letter.Subject", by.Name],
                $"{words[what, pair.Call(by.Name), last].Value}\n\n{addresses.Of(PausingSetup.PageOf(pair.Id))}",
                words["Letter.Why", by.Name]
            )
            {
                Names = [by.Id],
            }
        );
    }

    private async Task<string?> AddressOfAsync(Person person, CancellationToken cancellationToken) =>
        await outbox.IsOnAsync(cancellationToken)
        && await db.AddressOfAsync(person.Id, cancellationToken) is { IsConfirmed: true } known
            ? known.Address
            : null;
}
