namespace Remit.Web.Features.Examples;

/// <summary>Names the resource file with the words of the worked example's banner.</summary>
public sealed class ExampleWords;
