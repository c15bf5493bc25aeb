namespace Remit.Web.Features.Mail;

/// <summary>Names the resource file with the words of mails and of the pages about them.</summary>
public sealed class MailWords;
