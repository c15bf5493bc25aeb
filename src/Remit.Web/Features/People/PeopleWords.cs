namespace Remit.Web.Features.People;

/// <summary>Names the resource file with the words of who is here and who leads whom.</summary>
public sealed class PeopleWords;
