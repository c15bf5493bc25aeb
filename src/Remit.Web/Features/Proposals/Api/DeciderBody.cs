using Remit.Web.Features.Proposals.Deciding;

namespace Remit.Web.Features.Proposals;

/// <summary>Somebody who decides about some of a page, and so has to agree to it as well.</summary>
/// <param name="Name">Their name, as the page has it.</param>
/// <param name="Agreed">Whether they have agreed.</param>
/// <param name="Different">Whether they would want something different.</param>
/// <param name="Words">What that is, for who sent the page; null for the other of the two.</param>
public sealed record DeciderBody(string Name, bool Agreed, bool Different, string? Words)
{
    internal static DeciderBody Of(DeciderAssent asked, bool isSender) =>
        new(asked.Name, asked.AgreedAt is not null, asked.Different is not null, isSender ? asked.Different : null);
}
