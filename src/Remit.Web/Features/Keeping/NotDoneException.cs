namespace Remit.Web.Features.Keeping;

/// <summary>Why a command about the database could not do what it was asked; the message is for who called it.</summary>
/// <param name="message">What is in the way, and what to do.</param>
internal sealed class NotDoneException(string message) : Exception(message);
