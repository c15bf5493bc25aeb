namespace Remit.Web.Features.Accounts;

/// <summary>Names the resource file with the words of signing in and out.</summary>
public sealed class AccountsWords;
