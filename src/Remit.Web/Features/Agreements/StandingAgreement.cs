using Remit.Rules;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Agreements;

/// <summary>What stands between two people on a day.</summary>
/// <param name="Pair">The two.</param>
/// <param name="Version">The version that stands.</param>
/// <param name="Agreement">What it means.</param>
/// <param name="NextFrom">The first day of a later version already agreed; null when there is none.</param>
public sealed record StandingAgreement(Pair Pair, AgreementVersion Version, Agreement Agreement, DateOnly? NextFrom);
