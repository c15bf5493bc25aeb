using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Remit.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Answers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(name: "AnsweredAt", table: "Proposals", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<Guid>(name: "AnswersId", table: "Proposals", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ByAddress",
                table: "Proposals",
                type: "TEXT",
                maxLength: 254,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "Lines",
                table: "Proposals",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'{}'"
            );

            migrationBuilder.CreateTable(
                name: "LineReplies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Is = table.Column<int>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    UpTo = table.Column<decimal>(type: "TEXT", nullable: true),
                    PerMonth = table.Column<decimal>(type: "TEXT", nullable: true),
                    Level = table.Column<int>(type: "INTEGER", nullable: true),
                    Way = table.Column<string>(type: "TEXT", nullable: true),
                    Many = table.Column<int>(type: "INTEGER", nullable: true),
                    Whose = table.Column<string>(type: "TEXT", nullable: true),
                    AskAgain = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VersionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Steps = table.Column<int>(type: "INTEGER", nullable: false),
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Level = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
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
