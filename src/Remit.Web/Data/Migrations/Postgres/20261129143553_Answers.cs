using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Remit.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Answers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "AnsweredAt",
                table: "Proposals",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(name: "AnswersId", table: "Proposals", type: "uuid", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ByAddress",
                table: "Proposals",
                type: "character varying(254)",
                maxLength: 254,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "Lines",
                table: "Proposals",
                type: "text",
                nullable: false,
                defaultValueSql: "'{}'"
            );

            migrationBuilder.CreateTable(
                name: "LineReplies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProposalId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Is = table.Column<int>(type: "integer", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    UpTo = table.Column<decimal>(type: "numeric", nullable: true),
                    PerMonth = table.Column<decimal>(type: "numeric", nullable: true),
                    Level = table.Column<int>(type: "integer", nullable: true),
                    Way = table.Column<string>(type: "text", nullable: true),
                    Many = table.Column<int>(type: "integer", nullable: true),
                    Whose = table.Column<string>(type: "text", nullable: true),
                    AskAgain = table.Column<DateOnly>(type: "date", nullable: true),
                    Answer = table.Column<string>(type: "text", nullable: true),
                    AnsweredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LineReplies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LineReplies_Proposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "Proposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "StartingGaps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    VersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Steps = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StartingGaps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StartingGaps_AgreementVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "AgreementVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "StartingPoints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProposalId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Level = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StartingPoints", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StartingPoints_Proposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "Proposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_Proposals_AnswersId", table: "Proposals", column: "AnswersId");

            migrationBuilder.CreateIndex(name: "IX_LineReplies_ProposalId", table: "LineReplies", column: "ProposalId");

            migrationBuilder.CreateIndex(
                name: "IX_StartingGaps_VersionId_Kind",
                table: "StartingGaps",
                columns: new[] { "VersionId", "Kind" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_StartingPoints_ProposalId_Kind_PersonId",
                table: "StartingPoints",
                columns: new[] { "ProposalId", "Kind", "PersonId" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "LineReplies");

            migrationBuilder.DropTable(name: "StartingGaps");

            migrationBuilder.DropTable(name: "StartingPoints");

            migrationBuilder.DropIndex(name: "IX_Proposals_AnswersId", table: "Proposals");

            migrationBuilder.DropColumn(name: "AnsweredAt", table: "Proposals");

            migrationBuilder.DropColumn(name: "AnswersId", table: "Proposals");

            migrationBuilder.DropColumn(name: "ByAddress", table: "Proposals");

            migrationBuilder.DropColumn(name: "Lines", table: "Proposals");
        }
    }
}
