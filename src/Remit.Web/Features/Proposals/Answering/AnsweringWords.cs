namespace Remit.Web.Features.Proposals.Answering;

/// <summary>Names the resource file with the words of answering a page that was sent.</summary>
public sealed class AnsweringWords;
