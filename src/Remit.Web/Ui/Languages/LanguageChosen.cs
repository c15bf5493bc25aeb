namespace Remit.Web.Ui.Languages;

/// <summary>What else happens when somebody chooses a language; what parts of pages know nothing of is registered here.</summary>
/// <param name="context">The request.</param>
/// <param name="language">The language.</param>
internal delegate Task LanguageChosen(HttpContext context, Language language);
