namespace Remit.Web.Ui.Sentences;

/// <summary>Names the resource file with the words of sentences about lines and answers.</summary>
public sealed class SentenceWords;
